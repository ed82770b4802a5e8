/// Places of politics beside states and cities, from general knowledge: provinces and other parts of states,
/// regions of the world, waters, heights, and buildings that stand for governments.
enum GazetteerPlaces {
  /// Parts of states: the state's code, a colon, names.
  static let regions = """
    US:Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia;New England;Midwest;Deep South;Silicon Valley;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Long Island;Hollywood;Wall Street;Harlem;Guantanamo Bay;Guantánamo Bay;Cape Cod;Key West;Bay Area;East Coast;West Coast;Orange County;San Fran;N.Y.;D.C.;L.A.;N.J.;Calif.;Fla.;Tex.;Mass.;Penn.;Conn.;AL;AK;AZ;AR;CA;CO;CT;DE;FL;GA;HI;ID;IL;IA;KS;KY;LA;MD;MA;MI;MN;MS;MO;MT;NE;NV;NH;NJ;NM;NY;NC;ND;OH;OK;PA;RI;SC;SD;TN;TX;UT;VT;VA;WA;WV;WI;WY;DC;NYC;SF
    CA:Ontario;Quebec;Québec;British Columbia;Alberta;Saskatchewan;Manitoba;Nova Scotia;New Brunswick;Newfoundland;Newfoundland and Labrador;Labrador;Prince Edward Island;Yukon;Nunavut;Northwest Territories
    AU:New South Wales;Queensland;Victoria;Tasmania;South Australia;Western Australia;Northern Territory
    GB:Cornwall;Devon;Kent;Essex;Sussex;Surrey;Norfolk;Suffolk;Yorkshire;Lancashire;Cumbria;Northumberland;Gloucestershire;Hampshire;Dorset;Somerset;Wiltshire;Berkshire;Oxfordshire;Cambridgeshire;Lincolnshire;Nottinghamshire;Derbyshire;Staffordshire;Cheshire;Shropshire;Warwickshire;Leicestershire;Hertfordshire;Bedfordshire;Merseyside;Tyneside;West Midlands;East Midlands;East Anglia;Isle of Wight;Highlands;Fife;Greater London;Gwynedd;County Down;County Antrim;County Tyrone;County Armagh
    DE:Bavaria;Saxony;Saxony-Anhalt;Lower Saxony;North Rhine-Westphalia;Hesse;Thuringia;Brandenburg;Rhineland;Rhineland-Palatinate;Saarland;Schleswig-Holstein;Baden-Württemberg;Baden-Wurttemberg;Mecklenburg-Vorpommern
    FR:Brittany;Normandy;Alsace;Lorraine;Burgundy;Provence;Corsica;Ile-de-France;Île-de-France;Picardy;Aquitaine;Champagne;Savoy
    ES:Catalonia;Basque Country;Andalusia;Galicia;Valencia;Aragon;Castile;Navarre;Asturias;Extremadura;Canary Islands;Balearic Islands;Ceuta;Melilla
    IT:Lombardy;Tuscany;Sicily;Sardinia;Piedmont;Veneto;Liguria;Lazio;Campania;Calabria;Umbria;Apulia;South Tyrol;Friuli-Venezia Giulia;Emilia-Romagna;Lampedusa
    BE:Flanders;Wallonia
    NL:Friesland;Limburg
    AT:Tyrol;Carinthia;Styria;Salzburg
    CH:Ticino;Valais;Graubünden
    RU:Chechnya;Dagestan;Ingushetia;Tatarstan;Bashkortostan;North Ossetia;Kabardino-Balkaria;Siberia;Kaliningrad;Kamchatka;Sakhalin;Kursk;Belgorod;Bryansk;Yakutia;Buryatia;Karelia;Kuril Islands;Urals;Far East;Kuban;Krasnodar
    UA:Crimea;Donbas;Donbass;Donetsk;Luhansk;Lugansk;Kherson;Zaporizhzhia;Zaporizhia;Zaporozhye;Kharkiv Oblast;Donetsk Oblast;Luhansk Oblast;Kherson Oblast;Snake Island;Galicia;Bukovina;Transcarpathia;Volhynia
    CN:Xinjiang;Tibet;Inner Mongolia;Guangdong;Guangxi;Sichuan;Yunnan;Hunan;Hubei;Henan;Hebei;Shandong;Shanxi;Shaanxi;Jiangsu;Zhejiang;Fujian;Anhui;Jiangxi;Liaoning;Jilin;Heilongjiang;Hainan;Guizhou;Gansu;Qinghai;Ningxia;Manchuria;Aksai Chin
    IN:Kashmir;Jammu;Jammu and Kashmir;Ladakh;Punjab;Haryana;Uttar Pradesh;Bihar;West Bengal;Assam;Manipur;Mizoram;Nagaland;Tripura;Meghalaya;Sikkim;Arunachal Pradesh;Gujarat;Rajasthan;Maharashtra;Goa;Karnataka;Kerala;Tamil Nadu;Telangana;Andhra Pradesh;Odisha;Orissa;Jharkhand;Chhattisgarh;Madhya Pradesh;Uttarakhand;Himachal Pradesh;Bengal;Lakshadweep;Pulwama;Pahalgam
    PK:Sindh;Sind;Balochistan;Baluchistan;Khyber Pakhtunkhwa;North-West Frontier Province;Azad Kashmir;Gilgit-Baltistan;Waziristan;North Waziristan;South Waziristan;FATA;Kurram;Swat
    AF:Helmand;Kandahar;Nangarhar;Paktika;Paktia;Khost;Kunar;Kunduz;Ghazni;Badakhshan;Panjshir;Uruzgan;Nimroz;Farah;Herat;Balkh;Takhar;Baghlan;Logar;Wardak;Faryab
    BD:Chittagong Hill Tracts;Sylhet;Cox's Bazar
    MM:Rakhine;Rakhine State;Arakan;Shan State;Kachin State;Karen State;Kayin State;Chin State;Sagaing;Kokang
    TH:Pattani;Yala;Narathiwat
    ID:Aceh;Papua;West Papua;Java;Sumatra;Bali;Borneo;Sulawesi;Kalimantan;Moluccas;Maluku
    MY:Sabah;Sarawak;Johor;Penang
    PH:Mindanao;Luzon;Visayas;Palawan;Sulu
    LK:Jaffna;Eelam
    KR:Jeju;Gyeonggi
    JP:Okinawa;Hokkaido;Honshu;Kyushu;Senkaku Islands
    IR:Khuzestan;Sistan and Baluchestan;Sistan-Baluchistan;Isfahan;East Azerbaijan;West Azerbaijan;Golestan;Hormozgan
    IQ:Anbar;Al Anbar;Nineveh;Diyala;Kurdistan;Dohuk;Salahuddin;Dhi Qar;Maysan;Babil;Sinjar;Green Zone;Sunni Triangle;Sadr City
    SY:Idlib;Afrin;Deir ez-Zor;Deir al-Zor;Hasakah;Hassakeh;Quneitra;Sweida;Suwayda;Daraa;Deraa;Raqqa;Latakia;Kobani
    LB:Bekaa;Bekaa Valley;South Lebanon;Dahiyeh
    IL:Golan Heights;Golan;Galilee;Negev;Judea;Samaria;East Jerusalem
    PS:Gaza;Gaza Strip;West Bank;Rafah;Khan Younis;Khan Yunis;Jabalia;Jenin;Nablus;Hebron;Philadelphi Corridor;Netzarim Corridor
    YE:Hadramawt;Hadramaut;Marib;Shabwa;Saada;Taiz;Socotra;Hodeidah
    SA:Hejaz;Najd;Eastern Province
    TR:Anatolia;Hatay;Thrace;Eastern Anatolia
    CY:Varosha
    EG:Sinai;Sinai Peninsula;Upper Egypt;Nile Delta;Halaib Triangle
    LY:Cyrenaica;Tripolitania;Fezzan
    SD:Darfur;South Kordofan;Kordofan;Blue Nile;Abyei;North Darfur;West Darfur
    ET:Tigray;Amhara;Oromia;Afar;Ogaden;Gambella;Benishangul-Gumuz;Badme
    SO:Jubaland;Galmudug
    KE:Rift Valley;Kenya's coast
    CD:North Kivu;South Kivu;Kivu;Ituri;Katanga;Kasai
    NG:Borno;Biafra;Niger Delta;Kaduna;Kano;Lagos State;Plateau State;Adamawa;Yobe
    ML:Azawad;Timbuktu;Gao;Kidal
    MZ:Cabo Delgado
    ZA:Transvaal;Natal;KwaZulu-Natal;Gauteng;Western Cape;Eastern Cape;Free State
    RS:Vojvodina;Presevo Valley;Sandzak
    BA:Republika Srpska;Srebrenica
    GE:Adjara;Ajaria;Samegrelo
    AZ:Nakhchivan;Nakhichevan;Lachin;Zangezur;Lachin Corridor;Zangezur Corridor;Kalbajar;Shusha
    MD:Gagauzia
    RO:Transylvania;Wallachia;Moldavia;Bessarabia
    PL:Silesia;Pomerania;Masovia
    BR:Amazonas;Bahia;Minas Gerais;Pernambuco;Rio Grande do Sul;Mato Grosso;Paraná
    MX:Chiapas;Oaxaca;Sinaloa;Jalisco;Chihuahua;Sonora;Baja California;Yucatán;Yucatan;Guerrero;Michoacán
    AR:Patagonia;Tierra del Fuego
    VE:Zulia;Bolívar
    GY:Essequibo
    CO:Antioquia;Cauca
    EC:Galápagos Islands;Galapagos Islands
    CL:Easter Island
    GR:Crete;Thessaly;Peloponnese
    NO:Svalbard;Finnmark
    """

  /// Regions of the world and of politics.
  static let worldRegions = """
    Africa;Asia;Europe;North America;South America;Central America;Latin America;Oceania;Antarctica;Australasia
    Middle East;the Middle East;Near East;Far East;Levant;Maghreb;Mashriq;Sahel;Sahara;Horn of Africa;Sub-Saharan Africa;North Africa;West Africa;East Africa;Central Africa;Southern Africa;Great Lakes Region
    Western Europe;Eastern Europe;Central Europe;Southern Europe;Northern Europe;Balkans;the Balkans;Western Balkans;Baltics;Baltic States;Scandinavia;Iberia;Low Countries;Caucasus;South Caucasus;North Caucasus;Transcaucasia;Eurasia;Nordic countries
    Central Asia;South Asia;Southeast Asia;South-East Asia;South East Asia;East Asia;West Asia;Northeast Asia;Indo-Pacific;Asia-Pacific;Asia Pacific;Indian subcontinent;Subcontinent;Arabia;Arabian Peninsula;Gulf;Persian Gulf region;Gulf States;Indochina;Mesopotamia;Polynesia;Melanesia;Micronesia
    Caribbean;West Indies;Americas;the Americas;Mesoamerica;Amazonia;Southern Cone;Arctic;the Arctic;Global South;the West;Third World;Eastern Bloc;Eurozone;Euro Zone;Schengen Area;Orient;Pacific Rim;Christendom;Iron Curtain
    Demilitarized Zone;DMZ;Green Line;Line of Control;Line of Actual Control;Durand Line;Blue Line;38th parallel;LoC;LAC
    """

  /// Seas, straits, rivers, lakes, canals, islands, mountains, deserts.
  static let landforms = """
    Atlantic;Atlantic Ocean;North Atlantic;South Atlantic;Pacific;Pacific Ocean;South Pacific;Indian Ocean;Arctic Ocean;Southern Ocean;Mediterranean;Mediterranean Sea;Eastern Mediterranean;Aegean;Aegean Sea;Adriatic;Adriatic Sea;Ionian Sea;Black Sea;Sea of Azov;Azov Sea;Caspian;Caspian Sea;Baltic;Baltic Sea;North Sea;Norwegian Sea;Barents Sea;Red Sea;Dead Sea;Arabian Sea;Sea of Oman;Gulf of Oman;Persian Gulf;Arabian Gulf;Gulf of Aden;Gulf of Aqaba;Gulf of Mexico;Gulf of Guinea;Gulf of Tonkin;Gulf of Thailand;Gulf of Finland;Bay of Bengal;Bay of Biscay;Bay of Pigs;South China Sea;East China Sea;Yellow Sea;West Philippine Sea;Sea of Japan;East Sea;Sea of Okhotsk;Bering Sea;Caribbean Sea;Irish Sea;English Channel;Aral Sea;Sea of Galilee;Hudson Bay
    Strait of Hormuz;Straits of Hormuz;Strait of Malacca;Malacca Strait;Straits of Malacca;Taiwan Strait;Bab el-Mandeb;Bab al-Mandab;Bosphorus;Bosporus;Dardanelles;Turkish Straits;Kerch Strait;Strait of Gibraltar;Bering Strait;Strait of Tiran;Danish Straits;Suez Canal;Suez;Panama Canal;Kiel Canal;Cape of Good Hope;Cape Horn
    Nile;River Nile;White Nile;Congo River;Niger River;Zambezi;Limpopo;Orange River;Volta;Senegal River;Euphrates;Tigris;Jordan River;River Jordan;Litani;Litani River;Orontes;Yarmouk;Shatt al-Arab;Indus;Indus River;Ganges;Brahmaputra;Teesta;Jhelum;Chenab;Ravi;Sutlej;Beas;Kabul River;Helmand River;Amu Darya;Syr Darya;Mekong;Mekong River;Irrawaddy;Salween;Yangtze;Yellow River;Yalu;Yalu River;Tumen;Amur;Ussuri;Volga;Don;Dnieper;Dnipro;Dniester;Danube;Danube River;Rhine;Elbe;Oder;Vistula;Thames;River Thames;Seine;Loire;Rhone;Po;Tiber;Ebro;Sava;Drina;Mississippi River;Missouri River;Ohio River;Hudson River;Potomac;Rio Grande;Colorado River;St. Lawrence River;Amazon River;Orinoco;Kura;Araks;Aras
    Lake Victoria;Lake Chad;Lake Tanganyika;Lake Malawi;Lake Kivu;Lake Baikal;Lake Van;Lake Superior;Lake Michigan;Lake Erie;Lake Ontario;Great Lakes;Lake Geneva;Lake Titicaca;Sea of Marmara;Pangong Lake;Pangong Tso
    Himalayas;Himalaya;Hindu Kush;Karakoram;Pamirs;Alps;Pyrenees;Carpathians;Apennines;Ural Mountains;Caucasus Mountains;Zagros;Zagros Mountains;Atlas Mountains;Andes;Rocky Mountains;Rockies;Appalachians;Mount Everest;Mount Ararat;Mount Hermon;Mount Kilimanjaro;Mount Lebanon;Khyber Pass;Siachen;Siachen Glacier;Galwan;Galwan Valley;Doklam;Fergana Valley;Panjshir Valley;Swat Valley;Wakhan Corridor;Suwalki Gap;Gobi;Gobi Desert;Sahara Desert;Negev Desert;Empty Quarter;Temple Mount;Mount of Olives
    Paracel Islands;Spratly Islands;Spratlys;Scarborough Shoal;Second Thomas Shoal;Diaoyu Islands;Senkakus;Kurils;Southern Kurils;Northern Territories;Dokdo;Takeshima;Chagos Islands;Diego Garcia;Abu Musa;Greater Tunb;Lesser Tunb;Kharg Island;Qeshm;Perejil;Imia;Kardak;Canaries;Azores;Madeira;Channel Islands;Orkney;Shetland;Hebrides;Aleutian Islands;Hawaii;Galapagos;Andaman Islands;Nicobar Islands;Katchatheevu;Kinmen;Matsu;Pratas;Natuna Islands;Hans Island;Jan Mayen;Gotland;Crete;Rhodes;Lesbos;Sicily;Cuba;Hispaniola;Borneo;New Guinea;Bougainville;Kinburn Spit;Tiran;Sanafir
    """

  /// Buildings and seats, and the code of the state whose government they stand for.
  static let buildings = """
    US:White House;the White House;Oval Office;Pentagon;the Pentagon;Capitol Hill;Capitol;U.S. Capitol;Foggy Bottom;Camp David;Mar-a-Lago;Langley;Oval Office;Situation Room;Blair House;Fort Knox;World Trade Center;Twin Towers;Empire State Building;Pearl Harbor;Guantanamo
    RU:Kremlin;the Kremlin;Red Square;Lubyanka;Smolenskaya Square
    GB:Downing Street;10 Downing Street;Number 10;No 10;No. 10;Whitehall;Westminster;Buckingham Palace;Chequers;Stormont;Holyrood;Chevening;Windsor Castle;Tower of London
    FR:Elysee;Élysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon;Hotel Matignon;Palace of Versailles;Versailles;Eiffel Tower
    DE:Reichstag;Bundeskanzleramt;Schloss Bellevue;Brandenburg Gate;Checkpoint Charlie
    IT:Quirinal;Quirinale;Palazzo Chigi;Farnesina;Montecitorio
    ES:Moncloa;La Moncloa;Zarzuela
    BE:Berlaymont
    CN:Zhongnanhai;Great Hall of the People;Tiananmen Square;Tiananmen
    JP:Kantei;Nagatacho
    KR:Blue House;Cheong Wa Dae;Panmunjom
    IN:South Block;North Block;Rashtrapati Bhavan;Raj Bhavan;Red Fort
    PK:Aiwan-e-Sadr;Red Zone
    TR:Sublime Porte;Cankaya;Dolmabahce;Presidential Complex;Taksim Square;Gezi Park
    UA:Bankova;Maidan;Independence Square;Mariinsky Palace
    EG:Tahrir Square;Ittihadiya Palace
    IL:Balfour Street;Al-Aqsa;Al-Aqsa Mosque;al-Aqsa mosque;Western Wall;Wailing Wall;Dome of the Rock
    IR:Azadi Square;Evin Prison;Natanz;Fordow;Arak;Bushehr
    BR:Planalto;Itamaraty;Planalto Palace
    AR:Casa Rosada;Pink House
    CL:La Moneda
    PE:Government Palace
    VE:Miraflores;Miraflores Palace
    MX:Los Pinos;National Palace
    PH:Malacanang;Malacañang;Malacanang Palace
    ZA:Union Buildings;Tuynhuys
    ET:Jubilee Palace
    VA:Apostolic Palace;Sistine Chapel;Casa Santa Marta
    CH:Palais des Nations
    NL:Peace Palace;Binnenhof
    AT:Ballhausplatz;Hofburg
    """

  /// News agencies, papers and stations; acronyms after `|`.
  static let outlets = """
    Reuters;Thomson Reuters;Associated Press;The Associated Press;Agence France-Presse;Agence France Presse;Bloomberg;Bloomberg News;Xinhua;Xinhua News Agency;TASS;ITAR-TASS;RIA Novosti;Interfax;Sputnik;Anadolu Agency;Anadolu;Al Jazeera;Al-Jazeera;Al Arabiya;Al-Arabiya;Kyodo;Kyodo News;Yonhap;Yonhap News Agency;Deutsche Welle;Deutsche Presse-Agentur;Press Trust of India;Asian News International;Tasnim;Fars News Agency;Press TV;Mehr;Ukrinform;Ukrainska Pravda;BelTA;Trend News Agency;Prensa Latina;Press Association;United Press International|AP;AFP;DPA;PTI;ANI;UPI;IRNA;KCNA;SANA;WAFA;MENA;RT;CGTN;CCTV;TRT;NHK;APA;EFE;ANSA
    New York Times;The New York Times;Washington Post;The Washington Post;Wall Street Journal;The Wall Street Journal;USA Today;Los Angeles Times;Chicago Tribune;Boston Globe;Politico;Axios;The Hill;Foreign Policy;Foreign Affairs;Financial Times;The Guardian;Guardian;Daily Telegraph;The Daily Telegraph;The Telegraph;The Times;The Independent;Daily Mail;Sunday Times;The Economist;Economist;The Sun;Daily Mirror;Le Monde;Le Figaro;Libération;Der Spiegel;Spiegel;Die Zeit;Die Welt;Bild;Frankfurter Allgemeine Zeitung;Süddeutsche Zeitung;El País;El Pais;El Mundo;Corriere della Sera;La Repubblica;La Stampa;Haaretz;Jerusalem Post;The Jerusalem Post;Times of Israel;Yedioth Ahronoth;Maariv;Al-Ahram;Asharq Al-Awsat;Al-Hayat;Dawn;The Dawn;Times of India;The Times of India;The Hindu;Hindustan Times;Indian Express;The Indian Express;South China Morning Post;Global Times;People's Daily;China Daily;Straits Times;Japan Times;Asahi Shimbun;Yomiuri Shimbun;Nikkei;Korea Herald;Izvestia;Kommersant;Pravda;Novaya Gazeta;Kyiv Independent;Kyiv Post;Moscow Times;The Moscow Times;Hurriyet;Hürriyet;Cumhuriyet;Sabah;Time magazine;Newsweek;Time;The Atlantic;New Yorker;The New Yorker;Der Standard;Globe and Mail;Toronto Star;Sydney Morning Herald;The Age;National Review;The Nation;Mother Jones;Slate;HuffPost;Huffington Post;BuzzFeed;Drudge Report;Middle East Eye;Tolo News;TOLOnews;Radio Free Europe;Radio Liberty;Voice of America;Sky News;Fox News;British Broadcasting Corporation;Channel 4;Euronews;National Public Radio|BBC;CNN;CBS;NBC;ABC;NPR;PBS;MSNBC;CNBC;ITV;CBC;VOA;RFE/RL;WSJ;NYT;FT;ZDF;ARD;RTÉ;NDTV;C-SPAN
    """
}
