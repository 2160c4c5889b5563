/**
 * Soft hyphens in the long words of a narrow column head, for browsers without Dutch hyphenation:
 * between a vowel group and the consonant before the next vowel, never leaving fewer than three letters.
 */
export function softened(text: string): string {
  return text.replace(/[\p{L}]{8,}/gu, (word) =>
    word.replace(/([aeiouyáéíóúäëïöü][^aeiouyáéíóúäëïöü]*?)(?=(?:[^aeiouyáéíóúäëïöü]|ch|sch)[aeiouyáéíóúäëïöü])/giu, (part, _group, at: number) =>
      at + part.length >= 3 && word.length - at - part.length >= 3 ? `${part}\u00ad` : part,
    ),
  );
}
