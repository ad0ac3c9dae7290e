/**
 * First-level areas and towns of countries where atrocities are reported or feared, by ISO 3166-1 alpha-3:
 * `Area: town, town`; an area that is no first-level division is in brackets and gives the country alone.
 * Own list of widely used English spellings, after the UN's country maps
 * (https://www.un.org/geospatial/mapsgeo). Names that several countries share are left out.
 */
const AREAS: Readonly<Record<string, string>> = {
  AFG: 'Kabul: Kabul; Kandahar: Kandahar; Herat: Herat; Helmand: Lashkar Gah; Balkh: Mazar-e-Sharif; Nangarhar: Jalalabad; Kunduz: Kunduz; Panjshir:; Badakhshan:; Bamyan:; Ghazni:; Khost:',
  BFA: 'Sahel: Djibo, Dori; Nord: Ouahigouya, Karma; (Burkina): Ouagadougou, Solhan, Barsalogho',
  BGD: "Dhaka: Dhaka; Chittagong: Chittagong, Cox's Bazar, Cox’s Bazar, Bhasan Char, Kutupalong",
  CAF: 'Bangui: Bangui; Ouaka: Bambari; (CAR): Bangassou, Birao, Bria',
  CHN: 'Xinjiang: Xinjiang, Urumqi, Kashgar, Hotan; Tibet: Lhasa; (China): Beijing, Shanghai; Inner Mongolia:',
  CMR: 'Far North: Maroua; Northwest: Bamenda; Southwest: Buea; (Cameroon): Yaoundé, Douala, Kumba',
  COD: 'North Kivu: Goma, Beni, Masisi, Rutshuru, Butembo; South Kivu: Bukavu, Uvira; Ituri: Bunia, Djugu; Kasai: Tshikapa; Tanganyika: Kalemie; (DRC): Kinshasa, Lubumbashi, Kishishe',
  COL: 'Cauca:; Arauca:; Chocó:; Nariño:; Antioquia: Medellín; (Colombia): Bogotá, Catatumbo, Buenaventura',
  EGY: 'North Sinai: Rafah City; Cairo: Cairo; (Egypt): Sinai',
  ERI: 'Maekel: Asmara',
  ETH: 'Tigray: Mekelle, Axum, Aksum, Humera, Shire; Amhara: Bahir Dar, Gondar, Lalibela, Merawi; Oromia: Wollega; Afar:; Benishangul-Gumuz: Metekel; (Ethiopia): Addis Ababa, Gambella',
  GEO: 'Abkhazia: Sukhumi; South Ossetia: Tskhinvali; Tbilisi: Tbilisi',
  GIN: 'Conakry: Conakry',
  HTI: 'Ouest: Port-au-Prince, Cité Soleil, Cabaret; Artibonite: Pont-Sondé, Gonaïves',
  HKG: '(Hong Kong): Kowloon',
  IND: 'Manipur: Imphal; Kashmir: Srinagar; Jammu and Kashmir: Jammu; Assam: Guwahati; Gujarat: Ahmedabad, Godhra, Vadodara; Uttar Pradesh: Lucknow, Ayodhya; Chhattisgarh: Bastar; Delhi: New Delhi, Delhi; (India): Mumbai',
  IDN: 'Papua: Jayapura; West Papua:; Aceh: Banda Aceh; (Indonesia): Jakarta',
  IRN: 'Tehran: Tehran, Evin; Sistan and Baluchestan: Zahedan; Khuzestan: Ahvaz; Kurdistan Province: Sanandaj, Mahabad; (Iran): Isfahan, Shiraz, Mashhad',
  IRQ: 'Nineveh: Mosul, Sinjar, Tal Afar; Baghdad: Baghdad; Anbar: Fallujah, Ramadi; Kirkuk: Kirkuk; Basra: Basra; Erbil: Erbil; Diyala:',
  ISR: '(Israel): Tel Aviv, Sderot, Kibbutz Beeri, Haifa, Ashkelon',
  KEN: 'Nairobi: Nairobi; Mandera:; Lamu:; Garissa: Dadaab; Turkana: Kakuma',
  KGZ: 'Osh: Osh; Batken: Batken; Bishkek: Bishkek',
  KAZ: 'Almaty: Almaty; Astana: Astana; Mangystau: Zhanaozen',
  LBN: 'Beirut: Beirut; (Lebanon): Tyre, Nabatieh, Baalbek, Tripoli Lebanon',
  LBY: 'Tripoli: Tripoli; Benghazi: Benghazi; Derna: Derna; Murqub: Tarhuna; Misrata: Misrata; (Libya): Kufra, Sirte',
  MLI: 'Mopti: Mopti, Moura, Bandiagara, Ogossagou; Gao: Gao, Ansongo; Timbuktu: Timbuktu; Kidal: Kidal; Ménaka: Ménaka; Bamako: Bamako',
  MMR: 'Rakhine: Rakhine State, Sittwe, Maungdaw, Buthidaung, Rathedaung; Sagaing: Pazigyi, Monywa, Kanbalu, Depayin; Kachin: Myitkyina, Hpakant; Shan: Lashio; Chin State: Thantlang, Mindat; Kayah: Loikaw, Hpruso; Kayin: Myawaddy; Magway:; Mandalay: Mandalay; Yangon: Yangon; (Myanmar): Naypyidaw, Insein',
  MEX: 'Guerrero: Iguala, Ayotzinapa; Chiapas:; Michoacán:; Sinaloa: Culiacán; Tamaulipas:; (Mexico): Tijuana, Ciudad Juárez',
  MOZ: 'Cabo Delgado: Palma, Mocímboa da Praia, Pemba, Macomia; Maputo: Maputo',
  NER: 'Tillabéri: Tillabéri; Diffa: Diffa; Niamey: Niamey',
  NGA: 'Borno: Maiduguri, Chibok, Bama, Gwoza; Kaduna: Kaduna, Zaria; Plateau: Plateau State, Jos; Benue: Benue State, Makurdi; Zamfara: Gusau, Jangebe; Katsina: Katsina, Kankara; Yobe: Dapchi; Adamawa:; Kano:; Lagos: Lagos, Lekki; Sokoto:; Rivers State:; Imo:; Niger State:; (Nigeria): Abuja',
  NIC: 'Managua: Managua; Masaya: Masaya',
  PAK: 'Balochistan: Quetta, Gwadar; Sindh: Karachi; Punjab Province: Lahore, Jaranwala; Khyber Pakhtunkhwa: Peshawar, Swat, Parachinar; Islamabad: Islamabad',
  PSE: 'Gaza Strip: Gaza, Gaza City, Rafah, Khan Younis, Khan Yunis, Jabalia, Deir al-Balah, Beit Lahia, Nuseirat; West Bank: Jenin, Nablus, Hebron, Ramallah, Tulkarm, Huwara, Masafer Yatta; East Jerusalem: Sheikh Jarrah',
  PHL: 'Metro Manila: Manila; (Philippines): Mindanao, Marawi, Sulu, Negros; Davao: Davao',
  RUS: 'Chechnya: Grozny; Dagestan: Makhachkala; Moscow: Moscow; Ingushetia:; Belgorod: Belgorod; (Russia): Saint Petersburg',
  RWA: 'Kigali: Kigali',
  BDI: 'Bujumbura: Bujumbura; Gitega:',
  SAU: 'Riyadh: Riyadh; (Saudi Arabia): Qatif, Jeddah',
  SDN: 'North Darfur: El Fasher, Al Fasher, El-Fasher, Zamzam, Kutum; West Darfur: El Geneina, Al Geneina, El-Geneina, Ardamata; South Darfur: Nyala; Central Darfur: Zalingei; East Darfur:; South Kordofan: Kadugli; North Kordofan: El Obeid, Bara; West Kordofan: El Fula; Blue Nile: Damazin; Khartoum: Khartoum, Omdurman, Bahri; Gezira: Wad Madani; (Sudan): Darfur, Kordofan, Port Sudan',
  SOM: 'Banaadir: Mogadishu; Puntland: Bosaso; Somaliland: Hargeisa, Las Anod; Lower Shabelle:; Hiran: Beledweyne; Bay: Baidoa; Lower Juba: Kismayo',
  SSD: 'Central Equatoria: Juba, Yei, Kajo-keji; Jonglei: Bor, Pibor, Akobo; Unity: Bentiu, Leer, Rubkona; Upper Nile: Malakal, Nasir, Renk; Lakes: Rumbek; Warrap: Tonj; Western Equatoria: Tambura, Yambio; Western Bahr el Ghazal: Wau; Eastern Equatoria: Torit; Northern Bahr el Ghazal: Aweil; (South Sudan): Abyei',
  SYR: 'Idlib: Idlib, Khan Shaykhun; Aleppo: Aleppo, Afrin, Manbij; Damascus: Damascus; Rif Dimashq: Douma, Eastern Ghouta; Homs: Homs; Hama: Hama; Latakia: Latakia; Tartus: Tartus, Baniyas; Daraa: Daraa; Sweida: Sweida, Suwayda; Raqqa: Raqqa; Hasakah: Al-Hol, al-Hol, Qamishli; Deir ez-Zor: Deir ez-Zor',
  TCD: "Ouaddaï: Adré; Lac:; (Chad): N’Djamena, N'Djamena",
  TUR: 'Istanbul: Istanbul; Diyarbakir: Diyarbakir; Ankara: Ankara',
  TJK: 'Gorno-Badakhshan: Khorog; Dushanbe: Dushanbe',
  UGA: 'Kampala: Kampala; Kasese: Kasese',
  UKR: 'Kyiv: Kyiv, Kiev, Bucha, Irpin; Kharkiv: Kharkiv, Izium, Hroza; Donetsk: Donetsk, Mariupol, Kramatorsk, Bakhmut, Pokrovsk; Luhansk: Luhansk; Zaporizhzhia: Zaporizhzhia; Kherson: Kherson; Odesa: Odesa, Odessa; Dnipropetrovsk: Dnipro, Kryvyi Rih; Sumy: Sumy; Chernihiv: Chernihiv; Crimea: Sevastopol; Lviv: Lviv',
  AZE: 'Nagorno-Karabakh: Stepanakert, Khankendi; Baku: Baku',
  ARM: 'Yerevan: Yerevan',
  BLR: 'Minsk: Minsk',
  BIH: 'Republika Srpska: Srebrenica, Banja Luka; (Bosnia): Sarajevo',
  LKA: 'Northern Province: Jaffna, Mullaitivu; Colombo: Colombo',
  VEN: 'Caracas: Caracas; Zulia: Maracaibo; Bolívar State:',
  YEM: "Amanat al-Asimah: Sana’a, Sanaa, Sana'a; Hodeidah: Hodeidah, Hudaydah; Taiz: Taiz; Marib: Marib; Aden: Aden; Saada: Sa’ada, Saada; Hajjah: Hajjah",
  ZWE: 'Harare: Harare; Bulawayo: Bulawayo; (Zimbabwe): Matabeleland, Marange',
};

export interface Place {
  readonly iso3: string;
  /** null where the area is no first-level division. */
  readonly admin1: string | null;
  /** null where the text names the area itself. */
  readonly place: string | null;
}

/** Name and what it says, areas and towns together. */
export const PLACES: readonly (readonly [string, Place])[] = Object.entries(AREAS).flatMap(([iso3, areas]) =>
  areas.split(';').flatMap((area) => placesOf(iso3, area)),
);

function placesOf(iso3: string, line: string): (readonly [string, Place])[] {
  const [area = '', towns = ''] = line.trim().split(':');
  const admin1 = area.startsWith('(') ? null : area;
  const named = towns.split(',').map((town) => town.trim());
  const inside = named
    .filter((town) => town !== '' && town !== area)
    .map((place) => [place, { iso3, admin1, place }] as const);
  return admin1 === null ? inside : [[area, { iso3, admin1, place: null }], ...inside];
}
