import type {
  FirstNames,
  Generation,
  NameBackground,
  NameGender,
  Street,
  Surname,
  Weighted,
} from './types.ts';

/** Share of each background among the customers of a generation; adds up to 1 per generation. */
export const backgroundShares: Readonly<Record<Generation, readonly Weighted<NameBackground>[]>> = {
  '1925-1945': shares({
    nederlands: 0.76,
    fries: 0.1,
    indisch: 0.06,
    surinaams: 0.03,
    turks: 0.02,
    marokkaans: 0.02,
    pools: 0.01,
  }),
  '1946-1965': shares({
    nederlands: 0.69,
    fries: 0.09,
    indisch: 0.04,
    surinaams: 0.06,
    turks: 0.05,
    marokkaans: 0.05,
    pools: 0.02,
  }),
  '1966-1985': shares({
    nederlands: 0.6,
    fries: 0.07,
    indisch: 0.02,
    surinaams: 0.08,
    turks: 0.08,
    marokkaans: 0.08,
    pools: 0.04,
    syrisch: 0.03,
  }),
  '1986-2005': shares({
    nederlands: 0.56,
    fries: 0.06,
    indisch: 0.02,
    surinaams: 0.07,
    turks: 0.09,
    marokkaans: 0.1,
    pools: 0.04,
    syrisch: 0.06,
  }),
};

function shares(parts: Partial<Record<NameBackground, number>>): readonly Weighted<NameBackground>[] {
  return (Object.keys(parts) as NameBackground[]).map((value) => ({ value, weight: parts[value] ?? 0 }));
}

// The commonest names stand first, so that the weight falls with the place in the row.
const listed = (names: string): readonly Weighted<string>[] =>
  names.split(' ').map((value, index) => ({ value, weight: Math.max(1, 8 - Math.floor(index / 3)) }));

const of = (
  background: NameBackground,
  generation: Generation,
  gender: NameGender,
  names: string,
): FirstNames => ({
  background,
  generation,
  gender,
  names: listed(names),
});

export const firstNames: readonly FirstNames[] = [
  of(
    'nederlands',
    '1925-1945',
    'v',
    'Riet Corrie Jo Annie Truus Bep Nel Greet Tiny Mien Wil Gerda Sjaan Lien Hennie Toos Miep Leny Jopie Dien Alie Ans Cor Ria Coba Geertruida Hendrika Johanna Adriana Stien Betsy Fie Janna Bertha',
  ),
  of(
    'nederlands',
    '1925-1945',
    'm',
    'Jan Piet Kees Henk Cor Gerrit Wim Jaap Arie Dirk Joop Klaas Teun Leen Siem Bertus Harm Toon Frits Koos Nico Sjaak Rinus Hein Barend Adriaan Bram Evert Krijn Wouter',
  ),
  of(
    'nederlands',
    '1946-1965',
    'v',
    'Ria Anneke Marijke Ineke Joke Marianne Els Trudy Wilma Petra Yvonne Hanneke Ellen Carla Monique Jolanda Anja Mieke Thea Hetty Lia Gerda Loes Margriet Karin Marja Bea Astrid Liesbeth Corrie',
  ),
  of(
    'nederlands',
    '1946-1965',
    'm',
    'Jan Peter Hans Kees Henk Rob Ton Gerard Ruud Theo Frans Bert Wim Leo Ben Martin Harry Nico Hugo Fred Jos Aad Rien Gert Paul Rene Marcel Ronald Erik Karel',
  ),
  of(
    'nederlands',
    '1966-1985',
    'v',
    'Marieke Sandra Linda Esther Saskia Chantal Natasja Bianca Miranda Nicole Mirjam Judith Wendy Angelique Femke Marloes Suzanne Kim Ilse Daphne Maaike Patricia Ingrid Claudia Kirsten',
  ),
  of(
    'nederlands',
    '1966-1985',
    'm',
    'Mark Jeroen Dennis Marco Erik Martijn Patrick Richard Bas Michel Sander Edwin Robert Arjan Remco Jasper Ralph Vincent Maarten Wouter Danny Gijs Roel Stefan Ruben',
  ),
  of(
    'nederlands',
    '1986-2005',
    'v',
    'Lisa Anne Sanne Laura Eva Emma Lotte Iris Fleur Anouk Romy Noa Britt Julia Sophie Maud Amber Lieke Naomi Demi Bo Isa Roos Puck Jasmijn',
  ),
  of(
    'nederlands',
    '1986-2005',
    'm',
    'Thomas Tim Daan Lars Kevin Rick Stijn Bram Jesse Thijs Niels Max Sem Luuk Joey Mike Ruben Jelle Tom Nick Finn Milan Mees Casper Jordy',
  ),
  of(
    'fries',
    '1925-1945',
    'v',
    'Trijntje Sjoukje Grietje Tjitske Froukje Antje Baukje Wietske Hiltje Jeltje Aukje Ytje',
  ),
  of('fries', '1925-1945', 'm', 'Sjoerd Tjeerd Douwe Jelle Hessel Wiebe Rinse Oene Durk Fokke Sipke Yde'),
  of('fries', '1946-1965', 'v', 'Tineke Sietske Froukje Wytske Hinke Jetske Akke Durkje Nynke Reinou'),
  of('fries', '1946-1965', 'm', 'Sjoerd Hylke Fokke Tjeerd Jelle Anne Auke Wietse Sietse Romke'),
  of('fries', '1966-1985', 'v', 'Nynke Femke Jitske Hiske Anke Tjitske Wietske Sjoukje'),
  of('fries', '1966-1985', 'm', 'Jelle Hylke Wiebe Sjoerd Tjerk Folkert Doeke Sybren'),
  of('fries', '1986-2005', 'v', 'Femke Jildou Nynke Silke Fenna Hanna Marrit Elske'),
  of('fries', '1986-2005', 'm', 'Jelmer Ids Sjoerd Melle Hidde Jorrit Reitse Wessel'),
  of('turks', '1925-1945', 'v', 'Fatma Emine Hatice Ayşe Zeynep Sultan Gülsüm Hanife'),
  of('turks', '1925-1945', 'm', 'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Osman'),
  of('turks', '1946-1965', 'v', 'Fatma Ayşe Emine Hatice Zeliha Meryem Şerife Havva Elif Sevim'),
  of('turks', '1946-1965', 'm', 'Mehmet Ahmet Ali Mustafa Yusuf Süleyman Kemal Ramazan Halil Bekir'),
  of('turks', '1966-1985', 'v', 'Nuray Gülay Songül Sevda Filiz Aylin Hülya Yasemin Dilek Nurcan'),
  of('turks', '1966-1985', 'm', 'Murat Yılmaz Erkan Serkan Orhan Cengiz Metin Levent Volkan Turgay'),
  of('turks', '1986-2005', 'v', 'Elif Büşra Merve Esra Zeynep Selin Melisa Beyza Ceren Aleyna'),
  of('turks', '1986-2005', 'm', 'Emre Can Furkan Burak Yusuf Enes Kerem Ozan Tolga Berkay'),
  of('marokkaans', '1925-1945', 'v', 'Fatima Aicha Zohra Khadija Mina Rahma Yamina Malika'),
  of('marokkaans', '1925-1945', 'm', 'Mohamed Ahmed Abdellah Lahcen Hassan Omar Ali Allal'),
  of('marokkaans', '1946-1965', 'v', 'Fatima Malika Aicha Khadija Naima Saida Latifa Rachida Habiba Zahra'),
  of(
    'marokkaans',
    '1946-1965',
    'm',
    'Mohamed Ahmed Hassan Abdelkader Driss Mustapha Hamid Larbi Said Brahim',
  ),
  of('marokkaans', '1966-1985', 'v', 'Samira Karima Nadia Fatiha Naima Loubna Houda Ilham Hanan Souad'),
  of('marokkaans', '1966-1985', 'm', 'Rachid Khalid Said Karim Jamal Nordin Aziz Mimoun Youssef Fouad'),
  of('marokkaans', '1986-2005', 'v', 'Yasmina Imane Soukaina Salma Chaima Dounia Oumaima Sara Nisrine Hajar'),
  of('marokkaans', '1986-2005', 'm', 'Ilias Bilal Anass Ayoub Zakaria Soufian Hamza Mohamed Walid Reda'),
  of('surinaams', '1925-1945', 'v', 'Hilda Wilhelmina Johanna Lucia Sita Soekinah Rosalie Ernestine'),
  of('surinaams', '1925-1945', 'm', 'Humphrey Edgar Rudolf Hendrik Ramdew Soeradj Julius Frits'),
  of('surinaams', '1946-1965', 'v', 'Muriel Sylvia Yvonne Chandra Rita Hermine Usha Marlène Thelma Sonja'),
  of('surinaams', '1946-1965', 'm', 'Henk Humphrey Roy Ronald Chander Stanley Harold Frank Hugo Ramon'),
  of('surinaams', '1966-1985', 'v', 'Sandra Jacintha Shanti Mavis Wanda Sheila Reshma Astrid Natasha Ruth'),
  of('surinaams', '1966-1985', 'm', 'Winston Clyde Desmond Ravi Orlando Anand Marlon Glenn Ricardo Milton'),
  of('surinaams', '1986-2005', 'v', 'Melissa Chantal Priya Shanice Anjali Joëlle Kimberley Zoë Varsha Tirza'),
  of(
    'surinaams',
    '1986-2005',
    'm',
    'Jayden Xavier Rishi Gianni Dylan Jermaine Shaquille Sunil Wesley Darryl',
  ),
  of('indisch', '1925-1945', 'v', 'Lies Non Corrie Emmy Wies Trees Paula Nora Hetty Louise'),
  of('indisch', '1925-1945', 'm', 'Rudy Eddy Max Ferry Boy Wim Ernst Guus Otto Charles'),
  of('indisch', '1946-1965', 'v', 'Tea Deetje Ingrid Yvonne Mientje Lien Irene Peggy'),
  of('indisch', '1946-1965', 'm', 'Roy Leo Ronald Benny Frits George Hans Jopie'),
  of('indisch', '1966-1985', 'v', 'Petra Wieke Sandra Rossana Mona Indah'),
  of('indisch', '1966-1985', 'm', 'Mark Edwin Ruben Yopi Marvin Michel'),
  of('indisch', '1986-2005', 'v', 'Kirana Melati Joy Maya Lila Dewi'),
  of('indisch', '1986-2005', 'm', 'Dion Jaro Timo Bayu Noah Kai'),
  of('pools', '1925-1945', 'v', 'Janina Stanisława Helena Irena'),
  of('pools', '1925-1945', 'm', 'Stanisław Jan Józef Kazimierz'),
  of('pools', '1946-1965', 'v', 'Danuta Krystyna Barbara Teresa Halina Jadwiga'),
  of('pools', '1946-1965', 'm', 'Andrzej Jerzy Ryszard Zbigniew Marek Leszek'),
  of('pools', '1966-1985', 'v', 'Agnieszka Katarzyna Magda Ewa Beata Renata'),
  of('pools', '1966-1985', 'm', 'Piotr Tomasz Marcin Grzegorz Robert Mariusz'),
  of('pools', '1986-2005', 'v', 'Natalia Karolina Zuzanna Oliwia Kinga Patrycja'),
  of('pools', '1986-2005', 'm', 'Jakub Mateusz Kamil Filip Szymon Bartek'),
  of('syrisch', '1966-1985', 'v', 'Rima Nisrin Hanan Basma Samar Ghada'),
  of('syrisch', '1966-1985', 'm', 'Omar Khaled Bassam Nizar Ammar Firas'),
  of('syrisch', '1986-2005', 'v', 'Rasha Lama Nour Hala Aya Sidra'),
  of('syrisch', '1986-2005', 'm', 'Ahmad Yazan Hadi Anas Majd Laith'),
];

const family = (background: NameBackground, names: string): readonly Surname[] =>
  names.split(', ').map((whole, index) => {
    const parts = whole.split(' ');
    const infix = parts.filter((part) => part === part.toLowerCase()).join(' ');
    const name = parts.filter((part) => part !== part.toLowerCase()).join(' ');
    return { background, infix, name, weight: Math.max(1, 8 - Math.floor(index / 5)) };
  });

export const surnames: readonly Surname[] = [
  ...family(
    'nederlands',
    'de Jong, Jansen, de Vries, van den Berg, van Dijk, Bakker, Janssen, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, van der Heijden, Schouten, van Beek, Willems, van Vliet, van de Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam, van der Wal, Prins, Blom, Huisman, Peeters, de Jonge, Kuipers, van Veen, Post, Kuiper, Veenstra, Kramer, van den Brink, Scholten, van Wijk, Postma, Martens, Vink, de Ruiter, Timmermans, Groen, Gerritsen, Jonker, van Loon, Boer, van der Velde, Willemsen, Smeets, de Lange, de Vos, van Dongen, Schipper, de Koning, van der Laan, Koning, van der Velden, Driessen, van Doorn, Hermans, Evers, van den Bosch, van der Meulen, Hofman, Bosman, Wolters, Sanders, van der Horst, Mol, Kuijpers, Molenaar, van de Pol, de Leeuw, Verbeek, van Elderen, ten Brinke, ter Haar, op den Dries, in ’t Veld, van ’t Hof',
  ),
  ...family(
    'fries',
    'Hoekzema, Tuinstra, Osinga, Zijlstra, Wiersma, Sikkema, Hiemstra, Terpstra, Bouma, Haitsma, Wijbenga, Nauta, Talsma, Reitsma, Douma, Algra, van der Ploeg, Galama, Boersma, Kooistra',
  ),
  ...family(
    'turks',
    'Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Öztürk, Aydın, Arslan, Doğan, Kılıç, Aslan, Koç, Kurt, Özdemir',
  ),
  ...family(
    'marokkaans',
    'El Idrissi, Bouzidi, Amrani, Benali, Tahiri, El Amrani, Chakir, Azzouzi, Bouali, Mansouri, Ziani, El Hamdaoui, Haddou, Saidi, Belhaj',
  ),
  ...family(
    'surinaams',
    'Ramdin, Wijngaarde, Pinas, Jhinkoe, Kartosen, Bisseswar, Monsels, Sardjoe, Tjon, Biervliet, Pengel, Ramdas, Lieveld, Panka, Soekhai, Rozenblad',
  ),
  ...family(
    'indisch',
    'Manuhutu, Latuheru, Pattipeilohy, Soedarmo, Lekatompessy, van der Wall, Tahapary, Sahetapy, Hehanussa, Claasz',
  ),
  ...family('pools', 'Nowak, Kowalska, Wójcik, Kamińska, Zieliński, Mazur, Wróbel, Lewandowski'),
  ...family('syrisch', 'Al-Hamwi, Haddad, Darwish, Khoury, Sabbagh, Zaidan, Al-Masri, Kabbani'),
];

const road = (value: string, weight: number): Street => ({ name: value, weight });

// Invented for this map: which quarter has which street is left to the generator.
export const streets: readonly Street[] = [
  road('Kerkpad', 4),
  road('Dijkstraat', 8),
  road('Weidelaan', 9),
  road('Stationsplein', 3),
  road('Touwbaan', 5),
  road('Zeilmakerskade', 5),
  road('Populierlaan', 10),
  road('Elzenlaan', 9),
  road('Lindehof', 5),
  road('Molenweg', 7),
  road('Hooiweg', 4),
  road('Rietpad', 5),
  road('Schoolstraat', 7),
  road('Brugstraat', 6),
  road('Perenpad', 6),
  road('Appelgaard', 7),
  road('Pruimengaard', 5),
  road('Marktplein', 3),
  road('Vlierstraat', 6),
  road('Sleedoornlaan', 5),
  road('Kievitstraat', 8),
  road('Wulpstraat', 6),
  road('Grutterslaan', 6),
  road('Scholeksterweg', 4),
  road('Kuiperssteeg', 3),
  road('Bakkerssteeg', 3),
  road('Havenkade', 6),
  road('Sluisweg', 5),
  road('Veerpad', 4),
  road('Waterlelie', 6),
  road('Dotterbloem', 5),
  road('Klaproos', 6),
  road('Meesterslaan', 4),
  road('Dominee Wouterslaan', 3),
  road('Burgemeester Tolstraat', 5),
  road('Achterweg', 4),
  road('Polderdijk', 5),
  road('Tuindersweg', 4),
  road('Hogewerfseweg', 3),
  road('Zonnehof', 7),
];
