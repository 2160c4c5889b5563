/** As many of a kind as one can look over, on a telephone too; who has more goes on to the next page. */
export const PAGE = 25;
