/// What the lists of states leave out, from general knowledge: other names and official forms, demonyms, and other
/// spellings of capitals and seats of government.
///
/// One state a line: ISO 3166 code, a colon, names; demonyms (people and adjectives); capitals. The parts are
/// parted by `|`, what stands in one by `;`. An all-capital name of up to four letters is an acronym. Codes from XA
/// to XZ that ISO leaves to its users stand for territories that govern themselves without being widely
/// recognised, QM to QZ for states of the past.
enum GazetteerStates {
  static let lines = """
    AD:Principality of Andorra|Andorran|
    AE:UAE;U.A.E.;Emirates;the Emirates|Emirati;Emiratis|
    AF:Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghani|
    AG:Antigua|Antiguan;Barbudan|Saint John's
    AL:Republic of Albania|Albanian|
    AM:Republic of Armenia|Armenian|
    AO:Republic of Angola|Angolan|
    AR:Argentine Republic;the Argentine|Argentine;Argentinian;Argentinean|
    AT:Republic of Austria|Austrian|
    AU:Commonwealth of Australia|Australian;Aussie|
    AZ:Republic of Azerbaijan|Azerbaijani;Azeri|
    BA:Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH;Republika Srpska|Bosnian;Bosniak;Herzegovinian|
    BB:|Barbadian;Bajan|
    BD:People's Republic of Bangladesh|Bangladeshi|Dacca
    BE:Kingdom of Belgium|Belgian|
    BF:Upper Volta|Burkinabe;Burkinabé|
    BG:Republic of Bulgaria|Bulgarian|
    BH:Kingdom of Bahrain|Bahraini|
    BI:Republic of Burundi|Burundian|Bujumbura
    BJ:Republic of Benin;Dahomey|Beninese;Beninois|Cotonou
    BN:Brunei Darussalam|Bruneian|
    BO:Plurinational State of Bolivia|Bolivian|La Paz
    BR:Brasil;Federative Republic of Brazil|Brazilian|Brasília
    BS:The Bahamas;the Bahamas|Bahamian|
    BT:Kingdom of Bhutan|Bhutanese|
    BW:Republic of Botswana|Botswanan;Batswana;Motswana|
    BY:Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian|
    BZ:British Honduras|Belizean|
    CA:Dominion of Canada|Canadian|
    CD:DRC;DR Congo;D.R. Congo;Congo-Kinshasa;Zaire|Congolese;Zairean|
    CF:CAR|Central African|
    CG:Congo;Congo-Brazzaville|Congolese|
    CH:Swiss Confederation|Swiss|Berne
    CI:Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivoirian|Abidjan
    CL:Republic of Chile|Chilean|
    CM:Republic of Cameroon|Cameroonian|Yaoundé
    CN:PRC;People's Republic of China;Communist China;Mainland China;Red China|Chinese|Peking
    CO:Republic of Colombia|Colombian|Bogotá
    CR:Republic of Costa Rica|Costa Rican|
    CU:Republic of Cuba|Cuban|
    CV:Cape Verde|Cape Verdean;Cabo Verdean|
    CY:Republic of Cyprus|Cypriot;Greek Cypriot|
    CZ:Czech Republic;the Czech Republic|Czech|
    DE:Federal Republic of Germany;Deutschland;FRG|German|
    DJ:Republic of Djibouti|Djiboutian|
    DK:Kingdom of Denmark|Danish;Dane|
    DM:Commonwealth of Dominica|Dominican|
    DO:|Dominican|
    DZ:People's Democratic Republic of Algeria|Algerian|
    EC:Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|
    EE:Republic of Estonia|Estonian|
    EG:Arab Republic of Egypt|Egyptian|
    EH:Sahrawi Arab Democratic Republic;SADR|Sahrawi;Saharawi;Sahraoui|Laayoune
    ER:State of Eritrea|Eritrean|
    ES:Kingdom of Spain|Spanish;Spaniard|
    ET:Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian|
    FI:Republic of Finland|Finnish;Finn|
    FJ:Republic of Fiji|Fijian|
    FK:Falklands;the Falklands;Malvinas|Falkland Islander|
    FM:Federated States of Micronesia|Micronesian|
    FR:French Republic|French;Frenchman;Frenchwoman;Frenchmen|
    GA:Gabonese Republic|Gabonese|
    GB:UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;GB|British;Briton;Brit|
    GD:State of Grenada|Grenadian|
    GE:Republic of Georgia|Georgian|
    GH:Republic of Ghana;Gold Coast|Ghanaian;Ghanian|
    GL:|Greenlander;Greenlandic|
    GM:The Gambia;the Gambia|Gambian|
    GN:Republic of Guinea;Guinea-Conakry|Guinean|
    GQ:Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
    GR:Hellenic Republic;Hellas|Greek;Hellenic|
    GT:Republic of Guatemala|Guatemalan|
    GW:Republic of Guinea-Bissau|Bissau-Guinean|
    GY:Co-operative Republic of Guyana;British Guiana|Guyanese|
    HK:Hongkong;HKSAR|Hong Konger;Hongkonger|
    HN:Republic of Honduras|Honduran|
    HR:Republic of Croatia|Croatian;Croat|
    HT:Republic of Haiti|Haitian|
    HU:Republic of Hungary|Hungarian;Magyar|
    ID:Republic of Indonesia|Indonesian|Nusantara
    IE:Republic of Ireland;Irish Republic;Eire;Éire;Irish Free State|Irish;Irishman|
    IL:State of Israel|Israeli|Tel Aviv
    IN:Republic of India;Bharat;Hindustan|Indian|Delhi
    IQ:Republic of Iraq|Iraqi|
    IR:Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Teheran
    IS:Republic of Iceland|Icelandic;Icelander|Reykjavík
    IT:Italian Republic|Italian|
    JM:|Jamaican|
    JO:Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan|Jordanian|
    JP:|Japanese|
    KE:Republic of Kenya|Kenyan|
    KG:Kyrgyz Republic;Kirghizia|Kyrgyz;Kirghiz;Kyrgyzstani|
    KH:Kingdom of Cambodia;Kampuchea|Cambodian;Khmer|
    KI:Republic of Kiribati|I-Kiribati|South Tarawa
    KM:Comoro Islands;Union of the Comoros|Comorian;Comoran|
    KN:St. Kitts and Nevis;St Kitts and Nevis;St. Kitts|Kittitian;Nevisian|
    KP:DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean|
    KR:ROK;Republic of Korea|South Korean;Korean|
    XK:Republic of Kosovo;Kosova|Kosovar;Kosovan|Prishtina;Priština
    KW:State of Kuwait|Kuwaiti|
    KZ:Republic of Kazakhstan|Kazakh;Kazakhstani|Astana
    LA:Lao PDR;Lao People's Democratic Republic|Lao;Laotian|
    LB:Lebanese Republic|Lebanese|
    LC:St. Lucia;St Lucia|Saint Lucian;St Lucian|
    LI:Principality of Liechtenstein|Liechtensteiner|
    LK:Ceylon;Democratic Socialist Republic of Sri Lanka|Sri Lankan;Ceylonese|Sri Jayawardenepura Kotte
    LR:Republic of Liberia|Liberian|
    LS:Kingdom of Lesotho;Basutoland|Basotho;Mosotho|
    LT:Republic of Lithuania|Lithuanian|
    LU:Grand Duchy of Luxembourg;Luxemburg|Luxembourger;Luxembourgish|Luxembourg City
    LV:Republic of Latvia|Latvian|
    LY:State of Libya;Libyan Arab Jamahiriya|Libyan|
    MA:Kingdom of Morocco|Moroccan|
    MC:Principality of Monaco|Monegasque;Monacan|
    MD:Republic of Moldova;Moldavia|Moldovan;Moldavian|Chişinău;Kishinev
    ME:|Montenegrin|Cetinje
    MG:Republic of Madagascar|Malagasy;Madagascan|
    MH:Republic of the Marshall Islands|Marshallese|
    MK:Macedonia;FYROM;Former Yugoslav Republic of Macedonia|Macedonian;North Macedonian|
    ML:Republic of Mali|Malian|
    MM:Burma;Union of Myanmar|Burmese;Myanmarese|Naypyidaw;Rangoon;Yangon
    MN:Mongolian People's Republic|Mongolian;Mongol|Ulan Bator
    MO:Macau|Macanese|
    MR:Islamic Republic of Mauritania|Mauritanian|
    MT:Republic of Malta|Maltese|
    MU:Republic of Mauritius|Mauritian|
    MV:Republic of Maldives;the Maldives|Maldivian|Malé
    MW:Republic of Malawi;Nyasaland|Malawian|
    MX:United Mexican States;Estados Unidos Mexicanos|Mexican|Ciudad de México
    MY:Federation of Malaysia;Malaya|Malaysian;Malay|Putrajaya
    MZ:Republic of Mozambique|Mozambican|
    NA:Republic of Namibia;South West Africa|Namibian|
    NE:Republic of the Niger|Nigerien|
    NG:Federal Republic of Nigeria|Nigerian|
    NI:Republic of Nicaragua|Nicaraguan|
    NL:Netherlands;the Netherlands;Holland;Kingdom of the Netherlands|Dutch;Dutchman;Netherlander|The Hague
    NO:Kingdom of Norway|Norwegian|
    NP:Federal Democratic Republic of Nepal|Nepalese;Nepali|
    NR:Republic of Nauru|Nauruan|
    NZ:Aotearoa|New Zealander;Kiwi|
    OM:Sultanate of Oman|Omani|
    PA:Republic of Panama|Panamanian|
    PE:Republic of Peru|Peruvian|
    PG:PNG|Papua New Guinean;Papuan|
    PH:Republic of the Philippines;the Philippines|Filipino;Philippine;Filipina|
    PK:Islamic Republic of Pakistan|Pakistani|
    PL:Republic of Poland;Polish People's Republic|Polish;Pole|
    PR:|Puerto Rican|
    PS:Palestine;State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory|Palestinian|Ramallah
    PT:Portuguese Republic|Portuguese|
    PW:Republic of Palau|Palauan|Ngerulmud
    PY:Republic of Paraguay|Paraguayan|Asunción
    QA:State of Qatar|Qatari|
    RO:Rumania|Romanian;Rumanian|
    RS:Republic of Serbia|Serbian;Serb|Beograd
    RU:Russian Federation;RF|Russian|
    RW:Republic of Rwanda|Rwandan;Rwandese|
    SA:Kingdom of Saudi Arabia;KSA;the Kingdom|Saudi;Saudi Arabian|
    SB:|Solomon Islander|
    SC:Republic of Seychelles;the Seychelles|Seychellois|
    SD:Republic of the Sudan;the Sudan|Sudanese|
    SS:Republic of South Sudan|South Sudanese|
    SE:Kingdom of Sweden|Swedish;Swede|
    SG:Republic of Singapore|Singaporean|
    SI:Republic of Slovenia|Slovenian;Slovene|
    SK:Slovak Republic|Slovak;Slovakian|
    SL:Republic of Sierra Leone|Sierra Leonean|
    SM:Republic of San Marino|Sammarinese|
    SN:Republic of Senegal|Senegalese|
    SO:Federal Republic of Somalia|Somali;Somalian|
    SR:Surinam|Surinamese|
    ST:São Tomé and Príncipe;Sao Tome|Santomean|São Tomé
    SV:Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian|
    SY:Syrian Arab Republic|Syrian|
    SZ:Swaziland;Kingdom of Eswatini|Swazi|Lobamba
    TD:Republic of Chad|Chadian|Ndjamena
    TG:Togolese Republic|Togolese|Lomé
    TH:Kingdom of Thailand;Siam|Thai;Siamese|
    TJ:Republic of Tajikistan|Tajik;Tadjik;Tajikistani|
    TL:Timor-Leste;East Timor|Timorese;East Timorese|
    TM:Turkmenia|Turkmen|
    TN:Tunisian Republic|Tunisian|
    TO:Kingdom of Tonga|Tongan|
    TR:Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish;Turk|
    TT:Trinidad;Trinidad & Tobago|Trinidadian;Tobagonian|
    TV:Ellice Islands|Tuvaluan|
    TW:Republic of China;ROC;Chinese Taipei;Formosa|Taiwanese|
    TZ:United Republic of Tanzania;Tanganyika;Zanzibar|Tanzanian|Dar es Salaam
    UA:the Ukraine|Ukrainian|Kiev
    UG:Republic of Uganda|Ugandan|
    US:USA;U.S.;U.S;U.S.A.;US;United States of America;the States;America;the U.S.|American;Americans;U.S.|Washington, D.C.;Washington D.C.;Washington DC;Washington, DC
    UY:Eastern Republic of Uruguay|Uruguayan|
    UZ:Republic of Uzbekistan|Uzbek;Uzbekistani|
    VA:Holy See;the Holy See;the Vatican;Vatican City State|Vatican|
    VC:St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent|Vincentian|
    VE:Bolivarian Republic of Venezuela|Venezuelan|
    VN:Viet Nam;Socialist Republic of Vietnam|Vietnamese|Ha Noi
    VU:New Hebrides|Vanuatuan;Ni-Vanuatu|
    WS:Western Samoa|Samoan|
    YE:Republic of Yemen|Yemeni;Yemenite|Sana'a;Sana;Aden
    ZA:Republic of South Africa;RSA|South African|Cape Town;Bloemfontein;Tshwane
    ZM:Republic of Zambia;Northern Rhodesia|Zambian|
    ZW:Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean;Rhodesian|
    XA:Abkhazia;Republic of Abkhazia|Abkhaz;Abkhazian|Sukhumi;Sokhumi
    XB:South Ossetia;Republic of South Ossetia|South Ossetian;Ossetian|Tskhinvali
    XC:Transnistria;Trans-Dniester;Transdniestria;Pridnestrovie|Transnistrian|Tiraspol
    XD:Nagorno-Karabakh;Nagorno Karabakh;Karabakh;Artsakh;Republic of Artsakh|Karabakhi|Stepanakert;Khankendi
    XE:Northern Cyprus;Turkish Republic of Northern Cyprus;TRNC|Turkish Cypriot|Lefkosa
    XF:Somaliland;Republic of Somaliland|Somalilander|Hargeisa
    XG:Donetsk People's Republic;DPR;DNR|DPR|Donetsk
    XH:Luhansk People's Republic;Lugansk People's Republic;LPR;LNR||Luhansk;Lugansk
    XI:Puntland|Puntlander|Garowe
    XJ:Kurdistan;Iraqi Kurdistan;Kurdistan Region;Rojava|Kurdish;Kurd|Erbil;Irbil
    XS:England|English;Englishman;Englishmen|
    XT:Scotland|Scottish;Scot;Scots|Edinburgh
    XU:Wales|Welsh;Welshman|Cardiff
    XV:Northern Ireland;Ulster|Northern Irish|Belfast
    QM:Soviet Union;the Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviet Russia|Soviet|
    QN:Yugoslavia;Socialist Federal Republic of Yugoslavia;SFRY;Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|
    QO:Czechoslovakia|Czechoslovak;Czechoslovakian|
    QP:East Germany;GDR;German Democratic Republic|East German|East Berlin
    QQ:West Germany|West German|Bonn
    QR:Ottoman Empire;Ottoman Turkey|Ottoman|Constantinople
    QS:Austria-Hungary;Austro-Hungarian Empire|Austro-Hungarian;Austrian-Hungarian|
    QT:Prussia;Kingdom of Prussia;German Empire;Nazi Germany;Third Reich;Weimar Republic|Prussian;Nazi|
    QU:South Vietnam;Republic of Vietnam|South Vietnamese|Saigon
    QV:North Vietnam;Democratic Republic of Vietnam|North Vietnamese|
    QW:Russian Empire;Tsarist Russia;Imperial Russia;Byzantine Empire;British Empire;Roman Empire;Holy Roman Empire;Mughal Empire;Qing Dynasty;Spanish Empire;French Empire;Empire of Japan|Byzantine;Roman|
    QX:Confederate States of America;Confederate States;Confederacy|Confederate|
    QY:Korea;Korean Peninsula|Korean|
    QZ:British India;British Raj;South Yemen;North Yemen;United Arab Republic;Vichy France;Free French|South Yemeni|
    """
}
