/// World and regional organisations, courts, banks and well-known bodies of states, from general knowledge.
///
/// One a line: the name, other names after `;`, acronyms after `|`, parted by `;`. A line that starts with `*` lists
/// names of several organisations, each its own.
enum GazetteerOrganisations {
  static let lines = """
    United Nations|UN;U.N.;UNO
    United Nations Security Council;UN Security Council;U.N. Security Council;Security Council|UNSC
    United Nations General Assembly;UN General Assembly;U.N. General Assembly;General Assembly|UNGA
    United Nations Economic and Social Council|ECOSOC
    United Nations Human Rights Council;UN Human Rights Council;Human Rights Council|UNHRC;HRC
    United Nations High Commissioner for Refugees;UN Refugee Agency;U.N. refugee agency|UNHCR
    Office of the United Nations High Commissioner for Human Rights;UN Human Rights Office|OHCHR
    United Nations Children's Fund|UNICEF;Unicef
    United Nations Educational, Scientific and Cultural Organization|UNESCO;Unesco
    United Nations Development Programme;United Nations Development Program|UNDP
    United Nations Environment Programme;UN Environment Programme|UNEP
    United Nations Population Fund|UNFPA
    United Nations Relief and Works Agency|UNRWA
    United Nations Office on Drugs and Crime|UNODC
    United Nations Conference on Trade and Development|UNCTAD
    United Nations Industrial Development Organization|UNIDO
    United Nations Interim Force in Lebanon|UNIFIL
    United Nations Assistance Mission in Afghanistan|UNAMA
    United Nations Truce Supervision Organization|UNTSO
    United Nations Disengagement Observer Force|UNDOF
    United Nations Peacekeeping Force in Cyprus|UNFICYP
    United Nations Mission in South Sudan|UNMISS
    United Nations Support Mission in Libya|UNSMIL
    United Nations Framework Convention on Climate Change|UNFCCC
    Joint United Nations Programme on HIV/AIDS|UNAIDS
    Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA
    World Food Programme;World Food Program;UN World Food Programme|WFP
    World Health Organization;World Health Organisation|WHO;W.H.O.
    World Trade Organization;World Trade Organisation|WTO;W.T.O.
    World Meteorological Organization|WMO
    World Intellectual Property Organization|WIPO
    World Customs Organization|WCO
    World Tourism Organization|UNWTO
    Food and Agriculture Organization;Food and Agriculture Organisation|FAO
    International Fund for Agricultural Development|IFAD
    International Labour Organization;International Labor Organization;International Labour Organisation|ILO
    International Atomic Energy Agency|IAEA;I.A.E.A.
    International Civil Aviation Organization|ICAO
    International Maritime Organization|IMO
    International Telecommunication Union|ITU
    International Organization for Migration;International Organisation for Migration|IOM
    International Monetary Fund|IMF;I.M.F.
    World Bank;World Bank Group;International Bank for Reconstruction and Development|IBRD
    International Finance Corporation|IFC
    International Development Association|IDA
    Bank for International Settlements|BIS
    International Court of Justice;World Court|ICJ
    International Criminal Court|ICC
    International Criminal Tribunal for the former Yugoslavia|ICTY
    International Criminal Tribunal for Rwanda|ICTR
    Permanent Court of Arbitration|PCA
    European Court of Human Rights|ECHR;ECtHR
    European Court of Justice;Court of Justice of the European Union|ECJ;CJEU
    Inter-American Court of Human Rights|IACHR
    International Tribunal for the Law of the Sea|ITLOS
    Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|OPCW
    Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
    International Committee of the Red Cross;Red Cross;Red Crescent;Red Crescent Society|ICRC
    International Federation of Red Cross and Red Crescent Societies|IFRC
    International Energy Agency|IEA
    International Renewable Energy Agency|IRENA
    International Seabed Authority|ISA
    International Olympic Committee|IOC
    Interpol;International Criminal Police Organization|INTERPOL
    Europol|EUROPOL
    Financial Action Task Force|FATF
    Nuclear Suppliers Group|NSG
    Intergovernmental Panel on Climate Change|IPCC
    European Union|EU;E.U.
    European Commission|EC
    European Parliament|EP
    European Council
    Council of the European Union
    Council of Europe|CoE
    European Central Bank|ECB;E.C.B.
    European Investment Bank|EIB
    European Bank for Reconstruction and Development|EBRD
    European Economic Community;European Community|EEC
    European Free Trade Association|EFTA
    European External Action Service|EEAS
    European Space Agency|ESA
    European Defence Agency|EDA
    Frontex;European Border and Coast Guard Agency
    Eurasian Economic Union|EAEU;EEU
    North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;North Atlantic Council|NATO;Nato;N.A.T.O.
    International Security Assistance Force|ISAF
    Kosovo Force|KFOR
    Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe|OSCE;O.S.C.E.
    Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development|OECD
    Commonwealth of Independent States|CIS
    Collective Security Treaty Organization;Collective Security Treaty Organisation|CSTO
    Shanghai Cooperation Organisation;Shanghai Cooperation Organization|SCO
    Warsaw Pact;Warsaw Treaty Organization
    Comecon;Council for Mutual Economic Assistance|COMECON
    League of Nations
    Commonwealth of Nations;the Commonwealth
    Non-Aligned Movement|NAM
    Group of Seven|G7;G-7
    Group of Eight|G8;G-8
    Group of Twenty|G20;G-20
    Group of 77|G77;G-77
    BRICS|BRICS;Brics
    Quadrilateral Security Dialogue;the Quad
    Visegrad Group;Visegrád Group;Visegrad Four|V4
    *Nordic Council;Benelux;Bucharest Nine;Three Seas Initiative;Lublin Triangle
    *Five Eyes;AUKUS|AUKUS
    Organization of American States;Organisation of American States|OAS
    Inter-American Development Bank|IDB;IADB
    Union of South American Nations|UNASUR;Unasur
    Southern Common Market|MERCOSUR;Mercosur
    Community of Latin American and Caribbean States|CELAC
    Caribbean Community|CARICOM;Caricom
    *Andean Community;Pacific Alliance;Rio Group;Contadora Group;Lima Group
    Bolivarian Alliance for the Americas|ALBA
    African Union|AU;A.U.
    Organisation of African Unity;Organization of African Unity|OAU
    African Development Bank|AfDB;ADB
    Economic Community of West African States|ECOWAS;Ecowas
    Economic Community of Central African States|ECCAS
    Southern African Development Community|SADC
    East African Community|EAC
    Common Market for Eastern and Southern Africa|COMESA
    Intergovernmental Authority on Development|IGAD
    Arab Maghreb Union|AMU
    Alliance of Sahel States|AES
    African Union Mission in Somalia|AMISOM;ATMIS
    Africa Centres for Disease Control and Prevention;Africa CDC
    Arab League;League of Arab States
    Gulf Cooperation Council;Gulf Co-operation Council|GCC;G.C.C.
    Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organization of the Islamic Conference|OIC
    Islamic Development Bank|IsDB
    Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries|OPEC;Opec;OPEC+
    Association of Southeast Asian Nations;Association of South East Asian Nations|ASEAN;Asean
    South Asian Association for Regional Cooperation|SAARC;Saarc
    Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
    Economic Cooperation Organization|ECO
    Asia-Pacific Economic Cooperation|APEC;Apec
    Asian Development Bank|ADB
    Asian Infrastructure Investment Bank|AIIB
    New Development Bank|NDB
    Pacific Islands Forum|PIF
    Indian Ocean Rim Association|IORA
    Organization of Turkic States;Organisation of Turkic States;Turkic Council|OTS
    Conference on Interaction and Confidence Building Measures in Asia|CICA
    Black Sea Economic Cooperation;Organization of the Black Sea Economic Cooperation|BSEC
    *Arctic Council;Antarctic Treaty System;Barents Euro-Arctic Council
    Mekong River Commission|MRC
    Nile Basin Initiative|NBI
    Lake Chad Basin Commission|LCBC
    Permanent Indus Commission;Indus Commission
    Neutral Nations Supervisory Commission|NNSC
    *Minsk Group;OSCE Minsk Group;Contact Group;Trilateral Contact Group;Normandy Format
    *Amnesty International;Human Rights Watch|HRW
    Doctors Without Borders;Médecins Sans Frontières;Medecins Sans Frontieres|MSF
    *Oxfam;Save the Children;Care International;Mercy Corps;World Vision;Greenpeace;World Wildlife Fund|WWF
    International Rescue Committee|IRC
    Norwegian Refugee Council|NRC
    International Crisis Group|ICG
    Transparency International;Reporters Without Borders|RSF
    Committee to Protect Journalists|CPJ
    *Freedom House;Carnegie Endowment;Carnegie Endowment for International Peace;Brookings Institution;Chatham House;Atlantic Council;Hudson Institute;Heritage Foundation;Cato Institute;American Enterprise Institute
    Rand Corporation|RAND
    Council on Foreign Relations|CFR
    Center for Strategic and International Studies|CSIS
    International Institute for Strategic Studies|IISS
    Stockholm International Peace Research Institute|SIPRI
    Institute for the Study of War|ISW
    Peace Research Institute Oslo|PRIO
    *Arms Control Association;Bellingcat;Conflict Armament Research
    Syrian Observatory for Human Rights|SOHR
    State Department;U.S. State Department;US State Department;Department of State;U.S. Department of State
    *Department of Defense;Defense Department;Ministry of Defence;Ministry of Defense;Defence Ministry;Defense Ministry|DoD;MoD
    *Treasury Department;Department of the Treasury;Ministry of Foreign Affairs;Foreign Ministry;Foreign Office;Commonwealth and Development Office;Home Office;Ministry of the Interior;Interior Ministry;Finance Ministry;Ministry of Finance|MFA;MOFA;FCDO;FCO
    Department of Justice;Justice Department|DOJ
    Department of Homeland Security;Homeland Security|DHS
    Central Intelligence Agency|CIA;C.I.A.
    Federal Bureau of Investigation|FBI;F.B.I.
    National Security Agency|NSA
    National Security Council|NSC
    National Aeronautics and Space Administration|NASA;Nasa
    Environmental Protection Agency|EPA
    Food and Drug Administration|FDA
    Federal Aviation Administration|FAA
    *Federal Reserve;the Fed;Federal Reserve Bank;Bank of England;Bank of Japan;Bundesbank;People's Bank of China;Reserve Bank of India
    Securities and Exchange Commission|SEC
    Internal Revenue Service|IRS
    Federal Communications Commission|FCC
    Federal Energy Regulatory Commission|FERC
    Drug Enforcement Administration|DEA
    United States Agency for International Development|USAID
    Office of Foreign Assets Control|OFAC
    *US Congress;U.S. Congress;Congress;United States Congress;Senate;US Senate;U.S. Senate;United States Senate;House of Representatives;United States House of Representatives;House Foreign Affairs Committee;Senate Foreign Relations Committee
    *Supreme Court;US Supreme Court;U.S. Supreme Court;Supreme Court of the United States;Constitutional Court;High Court|SCOTUS
    *Parliament;House of Commons;House of Lords;House of Assembly;National Assembly;Bundestag;Bundesrat;Knesset;State Duma;Duma;Verkhovna Rada;Lok Sabha;Rajya Sabha;Diet;Sejm;Riksdag;Storting;Folketing;Cortes;Dail;Dáil;Oireachtas;Seanad;Majlis;Shura Council;Loya Jirga;Grand National Assembly;National People's Congress;Politburo;Central Committee;Council of Ministers;Legislative Assembly;Chamber of Deputies;Federation Council;Legislative Council;Privy Council;Scottish Parliament;Welsh Assembly;Senedd
    *US Army;U.S. Army;US Navy;U.S. Navy;US Air Force;U.S. Air Force;Marine Corps;U.S. Marine Corps;National Guard;Coast Guard;Royal Navy;Royal Air Force;British Army;Red Army;People's Liberation Army;Army;Navy;Air Force;Armed Forces;Marines;Union Army;Confederate Army;Luftwaffe;Wehrmacht|PLA;RAF;USAF
    *Central Command;US Central Command;Africa Command;Indo-Pacific Command;European Command;Pacific Command|CENTCOM;AFRICOM;EUCOM;INDOPACOM
    Israel Defense Forces;Israeli Defense Forces|IDF
    Korean People's Army|KPA
    *Islamic Revolutionary Guard Corps;Iranian Revolutionary Guard Corps;Revolutionary Guard;Revolutionary Guards;Revolutionary Guard Corps;Quds Force;Basij|IRGC
    *Mossad;Shin Bet;Inter-Services Intelligence;Secret Service;Scotland Yard;Metropolitan Police;Gestapo;Stasi;KGB|ISI;KGB;FSB;SVR;GRU;MI5;MI6;GCHQ;BND;NYPD;LAPD;SS;NKVD
    Border Security Force|BSF
    Palestinian Authority;Palestinian National Authority|PA;PNA
    Palestine Liberation Organization|PLO
    Kurdistan Regional Government|KRG
    *Coalition Provisional Authority;Iraqi Governing Council;Governing Council|CPA
    *Gazprom;Rosneft;Lukoil;Novatek;Rosatom;Rosoboronexport;Transneft;Sberbank;Saudi Aramco;Aramco;Naftogaz;SOCAR;Sinopec;PetroChina;Petrobras;Petronas;Pemex;PDVSA;Shell;Royal Dutch Shell;ExxonMobil;Exxon Mobil;Exxon;Chevron;TotalEnergies;Equinor;Statoil;Eni;Repsol;Enron;Halliburton;Bechtel;Schlumberger|BP;CNPC;CNOOC;ONGC;NIOC;ADNOC
    *Boeing;Airbus;Lockheed Martin;Raytheon;Northrop Grumman;General Dynamics;BAE Systems;Rheinmetall;Dassault;Thales;Leonardo;Rafael;Elbit Systems;Saab;Huawei;ZTE;Google;Microsoft;Apple;Amazon;Facebook;Meta;Twitter;YouTube;Yahoo;Wikipedia;IBM;Intel;Nvidia;Samsung;Sony;Toyota;Honda;Nissan;Ford;General Motors;Chrysler;Volkswagen;BMW;Mercedes-Benz;Siemens;General Electric;Walmart;Wal-Mart;McDonald's;Starbucks;Coca-Cola;Pepsi;Nokia;Motorola;Verizon;Comcast;Disney;Netflix;Maersk;Hapag-Lloyd;Alibaba;Tencent;TSMC;Goldman Sachs;JPMorgan;JPMorgan Chase;Morgan Stanley;Citigroup;Citibank;Bank of America;Wells Fargo;HSBC;Deutsche Bank;Barclays;Credit Suisse;UBS;Standard & Poor's;Moody's;Fitch;Emirates Airlines;Qatar Airways;Turkish Airlines;Aeroflot;Lufthansa;Air France;British Airways;Air India;United Airlines;Delta Air Lines;American Airlines;Best Buy;Home Depot;Target;Walgreens;Marriott;Hilton;Hyatt;Holiday Inn;eBay;PayPal;Craigslist;Tesla;SpaceX;Starlink;OpenAI|GM;GE;AT&T;BMW;HSBC;UBS;IBM;AOL;UPS;KFC
    *Harvard;Harvard University;Yale;Yale University;Princeton University;Stanford University;Oxford University;University of Oxford;Cambridge University;University of Cambridge;Columbia University;London School of Economics;Massachusetts Institute of Technology;University of California;Georgetown University;Johns Hopkins University;Tsinghua University;Peking University|MIT;LSE;UCLA
    *Catholic Church;Roman Catholic Church;Orthodox Church;Russian Orthodox Church;Church of England;Muslim Brotherhood;Freemasons;Boy Scouts;Salvation Army;Rotary Club
    National Football League|NFL
    National Basketball Association|NBA
    *Fédération Internationale de Football Association|FIFA;Fifa;UEFA;Uefa;NHL;MLB;NCAA
    African National Congress|ANC
    Bharatiya Janata Party|BJP
    Indian National Congress;Congress Party|INC
    """

  /// Armed groups and movements that reports name beside states; same form.
  static let armedGroups = """
    *Hamas;Hezbollah;Hizbollah;Hizbullah;Islamic Jihad;Palestinian Islamic Jihad;Al-Qassam Brigades;Qassam Brigades;al-Aqsa Martyrs Brigades|PIJ;PFLP
    Al Qaeda;Al-Qaeda;Al Qaida;Al-Qaida;al-Qa'ida;AQAP;AQIM|AQAP;AQIM
    Islamic State;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Daesh|ISIS;ISIL;IS;ISIS-K
    *Taliban;Haqqani Network;Tehrik-i-Taliban Pakistan;Pakistani Taliban;Lashkar-e-Taiba;Jaish-e-Mohammed;Jaish-e-Muhammad;Hizbul Mujahideen;Jaish al-Adl|TTP;LeT;JeM
    *Al Shabaab;Al-Shabaab;al-Shabab;Boko Haram;Ansar al-Sharia;Ansar Dine;Ansar al-Islam;Lord's Resistance Army|ISWAP;LRA;JNIM
    Houthis;Houthi;Ansar Allah;Ansarullah
    *Kurdistan Workers' Party;Kurdistan Workers Party;People's Protection Units;Syrian Democratic Forces;Peshmerga;Free Syrian Army;Hayat Tahrir al-Sham;Nusra Front;al-Nusra Front;Jabhat al-Nusra|PKK;YPG;SDF;FSA;HTS
    *Wagner Group;Wagner;Azov Battalion;Azov Brigade;Africa Corps
    *Rapid Support Forces;Sudan People's Liberation Army;Janjaweed;M23;Allied Democratic Forces|RSF;SPLA;SPLM;ADF;FDLR
    *Tigray People's Liberation Front;Oromo Liberation Army;Polisario Front;Polisario;Frente Polisario|TPLF;OLA;OLF
    Liberation Tigers of Tamil Eelam;Tamil Tigers|LTTE
    *Irish Republican Army;Provisional IRA;Ulster Volunteer Force;Real IRA|IRA;UVF;UDA;INLA
    *Basque Homeland and Freedom;Red Brigades;Red Army Faction|ETA
    *Revolutionary Armed Forces of Colombia;National Liberation Army;Shining Path;Sandinistas;Contras|FARC;ELN
    *Khmer Rouge;Viet Cong;Vietcong;Khmer Issarak;Moro Islamic Liberation Front;Abu Sayyaf;Jemaah Islamiyah|MILF;MNLF;NPA
    *Arakan Army;Karen National Union;Kachin Independence Army;Arakan Rohingya Salvation Army|KNU;KIA;ARSA
    *Mahdi Army;Badr Organization;Badr Corps;Kataib Hezbollah;Kata'ib Hizballah;Popular Mobilization Forces;Popular Mobilisation Forces;Islamic Resistance in Iraq|PMF
    *Kosovo Liberation Army;Balochistan Liberation Army;Baloch Liberation Army;Mujahedin-e Khalq;Mojahedin-e-Khalq|KLA;BLA;MEK
    *Mujahideen;Mujahedeen;Mujahedin;Fedayeen;Ku Klux Klan;Black Panthers|KKK
    """

  /// Political parties and alliances; same form, each its own.
  static let parties = """
    *Democratic Party;Republican Party;Libertarian Party;Green Party;Reform Party;Constitution Party;Democrats;Republicans;Greens;Tea Party;Whig Party;Federalist Party;Democratic-Republican Party;Progressive Party;Populist Party;Know Nothing Party;Free Soil Party;American Independent Party;Socialist Party of America;Communist Party USA|GOP;DNC;RNC;DSA
    *Conservative Party;Labour Party;Labour;Conservatives;Liberal Democrats;Liberal Party;Tories;Scottish National Party;Plaid Cymru;UK Independence Party;Brexit Party;Reform UK;British National Party;Social Democratic Party;Green Party of England and Wales;Scottish Greens;Co-operative Party;National Front;Monster Raving Loony Party;Respect Party;Scottish Labour;Welsh Labour;Scottish Conservatives|SNP;UKIP;BNP;SDP
    *Sinn Féin;Sinn Fein;Democratic Unionist Party;Ulster Unionist Party;Social Democratic and Labour Party;Alliance Party of Northern Ireland;Alliance Party;Traditional Unionist Voice;Progressive Unionist Party;Fianna Fáil;Fianna Fail;Fine Gael;Progressive Democrats;Workers' Party of Ireland;Clann na Poblachta;Republican Sinn Féin|DUP;UUP;SDLP;TUV;PUP
    *Liberal Party of Canada;New Democratic Party;Conservative Party of Canada;Bloc Québécois;Bloc Quebecois;Parti Québécois;Parti Quebecois;Progressive Conservative Party of Canada;Progressive Conservative Party;Progressive Conservatives;Reform Party of Canada;Canadian Alliance;Social Credit Party;Green Party of Canada;People's Party of Canada;Liberal Party of Quebec;Quebec Liberal Party;Québec solidaire;Union Nationale;Wildrose Party;Saskatchewan Party;Co-operative Commonwealth Federation|NDP;CCF
    *Australian Labor Party;Liberal Party of Australia;National Party of Australia;Australian Greens;Country Party;One Nation;Pauline Hanson's One Nation;Democratic Labor Party;Australian Democrats;Family First Party;Katter's Australian Party;New Zealand Labour Party;New Zealand National Party;National Party;ACT New Zealand;New Zealand First;Green Party of Aotearoa New Zealand;United Future|ALP;LNP
    *Christian Democratic Union;Christian Social Union;Social Democratic Party of Germany;Free Democratic Party;Alliance 90/The Greens;The Left;Die Linke;Alternative for Germany;Party of Democratic Socialism;National Democratic Party of Germany;Socialist Unity Party;Communist Party of Germany;Nazi Party;National Socialist German Workers' Party;Centre Party;German National People's Party;Bündnis Sahra Wagenknecht;Free Voters|CDU;CSU;SPD;FDP;AfD;PDS;NPD;NSDAP;KPD;BSW
    *Austrian People's Party;Social Democratic Party of Austria;Freedom Party of Austria;NEOS;Alliance for the Future of Austria;Swiss People's Party;Social Democratic Party of Switzerland|ÖVP;SPÖ;FPÖ;SVP
    *Socialist Party;French Communist Party;Rally for the Republic;Union for a Popular Movement;National Rally;Rassemblement National;La République En Marche;En Marche;Renaissance;Les Républicains;The Republicans;La France Insoumise;Democratic Movement;Union for French Democracy;Radical Party;Radical Party of the Left;French Section of the Workers' International;Popular Republican Movement;Europe Ecology;Reconquête;New Popular Front|UMP;RPR;LREM;LFI;SFIO;MRP
    *Christian Democracy;Italian Communist Party;Italian Socialist Party;Forza Italia;Lega Nord;Northern League;Lega;League;Five Star Movement;Brothers of Italy;National Alliance;Italian Social Movement;People of Freedom;The People of Freedom;Democrats of the Left;Democratic Party of the Left;Italy of Values;Italia Viva;Action Party;Italian Republican Party;Italian Liberal Party;Italian Democratic Socialist Party;Federation of the Greens;Union of the Centre;The Olive Tree;House of Freedoms;The Daisy;Radical Party;South Tyrolean People's Party;National Fascist Party|PCI;PSI;MSI;PSDI;PRI;PLI;UDC
    *Spanish Socialist Workers' Party;People's Party;Partido Popular;Podemos;Ciudadanos;Vox;United Left;Izquierda Unida;Convergence and Union;Republican Left of Catalonia;Basque Nationalist Party;Herri Batasuna;Batasuna;Together for Catalonia;Communist Party of Spain;Union of the Democratic Centre;Galician Nationalist Bloc;Canarian Coalition;Socialists' Party of Catalonia;Falange|PSOE;PP;PNV;ERC;CiU
    *Portuguese Communist Party;Left Bloc;Chega;Syriza;New Democracy;Panhellenic Socialist Movement;Golden Dawn;Communist Party of Greece;AKEL;Democratic Rally|PASOK;KKE
    *People's Party for Freedom and Democracy;Party for Freedom;Christian Democratic Appeal;Labour Party;Democrats 66;GroenLinks;Christian Union;Reformed Political Party;Pim Fortuyn List;Forum for Democracy;Flemish Liberals and Democrats;New Flemish Alliance;Vlaams Belang;Vlaams Blok;Christian Democratic and Flemish;Ecolo;Reformist Movement;Workers' Party of Belgium;People's Union|VVD;PVV;CDA;PvdA;D66;SGP;CD&V;N-VA
    *Swedish Social Democratic Party;Moderate Party;Sweden Democrats;Centre Party;Left Party;Christian Democrats;Liberal People's Party;Labour Party of Norway;Norwegian Labour Party;Progress Party;Conservative Party of Norway;Socialist Left Party;Christian Democratic Party;Venstre;Danish People's Party;Social Democrats;Social Liberal Party;Conservative People's Party;Red-Green Alliance;National Coalition Party;Finns Party;True Finns;Social Democratic Party of Finland;Swedish People's Party of Finland;Independence Party
    *Law and Justice;Civic Platform;Solidarity;Solidarność;Democratic Left Alliance;Polish People's Party;Polish United Workers' Party;Law and Justice party;Confederation;Fidesz;Jobbik;Hungarian Socialist Party;Hungarian Democratic Forum;Alliance of Free Democrats;Civic Democratic Party;Czech Social Democratic Party;ANO 2011;Communist Party of Bohemia and Moravia;Direction – Social Democracy;Smer;Slovak National Party;Party of the Hungarian Community|PO;PiS;MSZP;ODS;ČSSD
    *Croatian Democratic Union;Social Democratic Party of Croatia;Croatian Peasant Party;Croatian Party of Rights;Istrian Democratic Assembly;Serbian Progressive Party;Socialist Party of Serbia;Serbian Radical Party;Democratic Party of Serbia;Democratic Opposition of Serbia;Party of Democratic Action;Alliance of Independent Social Democrats;Slovenian Democratic Party;Democratic Party of Socialists of Montenegro;League of Communists of Yugoslavia;VMRO-DPMNE;Democratic Party of Kosovo;Vetëvendosje;Socialist Party of Albania;Democratic Party of Albania;Party of Labour of Albania|HDZ;SDP;SNSD;SDA;SNS;DPS
    *Social Democratic Party of Romania;National Liberal Party;Democratic Alliance of Hungarians in Romania;Greater Romania Party;Bulgarian Socialist Party;GERB;Movement for Rights and Freedoms;Union of Democratic Forces;Attack;Party of Communists of the Republic of Moldova;Party of Action and Solidarity|PSD;PNL;GERB;PAS
    *United Russia;Communist Party of the Russian Federation;Communist Party of the Soviet Union;Liberal Democratic Party of Russia;A Just Russia;Yabloko;Union of Right Forces;Party of Regions;Servant of the People;Fatherland;Batkivshchyna;Svoboda;European Solidarity;Petro Poroshenko Bloc;People's Front;Our Ukraine;Opposition Platform;Georgian Dream;United National Movement;Republican Party of Armenia;Civil Contract;New Azerbaijan Party;Nur Otan;Amanat;Homeland Union;Reform Party;Social Democratic Party of Lithuania|CPSU;LDPR
    *Justice and Development Party;Republican People's Party;Nationalist Movement Party;Peoples' Democratic Party;Welfare Party;Virtue Party;Good Party;Democrat Party;True Path Party;Motherland Party;Committee of Union and Progress|AKP;CHP;MHP;HDP
    *Likud;Kadima;Yesh Atid;Shas;Yisrael Beiteinu;Meretz;Jewish Home;Blue and White;United Torah Judaism;Mapai;Labor Party;Israeli Labor Party;Mapam;Agudat Yisrael;National Religious Party;Balad;Hadash;Joint List;Otzma Yehudit;Religious Zionist Party;Fatah;Popular Front for the Liberation of Palestine;Democratic Front for the Liberation of Palestine;Palestinian People's Party;Amal;Amal Movement;Future Movement;Free Patriotic Movement;Lebanese Forces;Kataeb;Phalange;Progressive Socialist Party;Baath Party;Ba'ath Party;Arab Socialist Union;National Democratic Party;Freedom and Justice Party;Wafd;Al-Nour Party;Ennahda;Nidaa Tounes;National Liberation Front;Istiqlal Party;Dawa Party;Islamic Dawa Party;Sadrist Movement;Supreme Council for the Islamic Revolution in Iraq;United Iraqi Alliance;State of Law Coalition;Kurdistan Democratic Party;Patriotic Union of Kurdistan;Iraqi National Congress;Tudeh Party|PFLP;DFLP;KDP;PUK;SCIRI;FLN
    *Indian National Congress;Communist Party of India;Communist Party of India (Marxist);Aam Aadmi Party;Trinamool Congress;All India Trinamool Congress;Bahujan Samaj Party;Samajwadi Party;Shiv Sena;Nationalist Congress Party;Janata Dal;Janata Dal (United);Rashtriya Janata Dal;Biju Janata Dal;Telugu Desam Party;Dravida Munnetra Kazhagam;All India Anna Dravida Munnetra Kazhagam;Akali Dal;Shiromani Akali Dal;Jana Sangh;Bharatiya Jana Sangh;Janata Party;National Conference;Muslim League;All-India Muslim League;Rashtriya Swayamsevak Sangh|AAP;TMC;BSP;DMK;AIADMK;CPI;CPM;RSS;TDP;JDU
    *Pakistan Muslim League;Pakistan People's Party;Pakistan Peoples Party;Pakistan Tehreek-e-Insaf;Jamaat-e-Islami;Muttahida Qaumi Movement;Awami National Party;Awami League;Bangladesh Nationalist Party;Jatiya Party;United National Party;Sri Lanka Freedom Party;Janatha Vimukthi Peramuna;Nepali Congress;Communist Party of Nepal;Maldivian Democratic Party|PTI;PPP;BNP;UNP;SLFP;JVP;MQM
    *Communist Party of China;Chinese Communist Party;Kuomintang;Democratic Progressive Party;Liberal Democratic Party;Constitutional Democratic Party;Democratic Party of Japan;Japanese Communist Party;Komeito;Japan Socialist Party;Japan Restoration Party;Workers' Party of Korea;People Power Party;Democratic Party of Korea;Grand National Party;Saenuri Party;Uri Party;Communist Party of Vietnam;People's Action Party;Workers' Party;United Malays National Organisation;Barisan Nasional;Pakatan Harapan;Pakatan Rakyat;Democratic Action Party;People's Justice Party;Malaysian Islamic Party;Golkar;Indonesian Democratic Party of Struggle;Gerindra;Communist Party of Indonesia;Pheu Thai;Thai Rak Thai;Move Forward Party;National League for Democracy;Union Solidarity and Development Party;Cambodian People's Party;Cambodia National Rescue Party;Fretilin;Nacionalista Party;Liberal Party of the Philippines;Lakas;PDP–Laban|CCP;CPC;KMT;DPP;LDP;PAP;UMNO;PKR;PAS;NLD;USDP
    *African National Congress;Democratic Alliance;Economic Freedom Fighters;Inkatha Freedom Party;Pan Africanist Congress;South African Communist Party;National Party;uMkhonto we Sizwe;SWAPO;ZANU-PF;ZANU–PF;Movement for Democratic Change;Frelimo;FRELIMO;Renamo;RENAMO;MPLA;UNITA;Chama Cha Mapinduzi;Orange Democratic Movement;Jubilee Party;Kenya African National Union;National Resistance Movement;Forum for Democratic Change;Rwandan Patriotic Front;Ethiopian People's Revolutionary Democratic Front;Prosperity Party;New Patriotic Party;National Democratic Congress;All Progressives Congress;Peoples Democratic Party;People's Democratic Party;National Congress Party;Umma Party;Convention People's Party;United National Independence Party;Patriotic Front|EFF;IFP;MDC;CCM;ODM;KANU;APC;PDP;EPRDF;NPP
    *Workers' Party;Brazilian Social Democracy Party;Brazilian Democratic Movement;Liberal Front Party;Social Liberal Party;Justicialist Party;Radical Civic Union;Republican Proposal;Institutional Revolutionary Party;National Action Party;Party of the Democratic Revolution;Morena;United Socialist Party of Venezuela;Democratic Unity Roundtable;Movement for Socialism;Broad Front;Colorado Party;National Renewal;Christian Democratic Party of Chile;Independent Democratic Union;Popular Unity;American Popular Revolutionary Alliance;Fuerza Popular;Sandinista National Liberation Front;Farabundo Martí National Liberation Front;Nationalist Republican Alliance;National Liberation Party;People's National Party;Jamaica Labour Party;People's National Movement;Communist Party of Cuba;Lavalas|PT;PSDB;PRI;PAN;PRD;PSUV;FSLN;FMLN;ARENA;UCR;APRA;PMDB
    *European People's Party;Party of European Socialists;Alliance of Liberals and Democrats for Europe;European Green Party;European Conservatives and Reformists;Party of the European Left;Identity and Democracy;Progressive Alliance of Socialists and Democrats;Socialist International;Liberal International;Communist International;Comintern|EPP;PES;ALDE;ECR
    """

  /// Shops, restaurants, makers and services known everywhere; same form, each its own.
  static let brands = """
    *Burger King;Taco Bell;Wendy's;KFC;Pizza Hut;Domino's;Papa John's;Subway;Dunkin Donuts;Dunkin' Donuts;Chipotle;Olive Garden;Applebee's;Red Lobster;Outback Steakhouse;Denny's;IHOP;Arby's;Dairy Queen;Panera Bread;Cheesecake Factory;Chick-fil-A;In-N-Out;Five Guys;Costco;Kmart;Sears;Macy's;Nordstrom;Kohl's;JCPenney;Lowe's;Safeway;Kroger;Trader Joe's;Whole Foods;Publix;Aldi;Lidl;Tesco;Sainsbury's;Marks & Spencer;Asda;Carrefour;IKEA;Ikea;Petsmart;PetSmart;Petco;Office Depot;Staples;Barnes & Noble;Borders;Blockbuster;Radio Shack;RadioShack;Circuit City;GameStop;Toys R Us;Victoria's Secret;Old Navy;Banana Republic;Nike;Adidas;Reebok;Levi's;Gucci;Prada;Chanel;Rolex;Louis Vuitton;CVS;Rite Aid;7-Eleven;Jiffy Lube;Pep Boys;AutoZone;U-Haul;Hertz;Avis;Enterprise;Greyhound;Amtrak;Southwest Airlines;Continental Airlines;JetBlue;Ryanair;EasyJet;KLM;Qantas;Singapore Airlines;Cathay Pacific;AirAsia;Carnival;Royal Caribbean;Sheraton;Westin;Ramada;Best Western;Motel 6;Days Inn;Hampton Inn;Comfort Inn;La Quinta;Embassy Suites;Four Seasons;Ritz-Carlton;Expedia;Priceline;Orbitz;TripAdvisor;Airbnb;Uber;Lyft;Netscape;Gmail;MSN;Hotmail;Skype;Instagram;WhatsApp;LinkedIn;MySpace;Myspace;Flickr;Tumblr;Pinterest;Reddit;Snapchat;TikTok;Telegram;Dell;Hewlett-Packard;Hewlett Packard;Compaq;Lenovo;Acer;Asus;Toshiba;Panasonic;Canon;Nikon;Kodak;Fujifilm;Xerox;Oracle;SAP;Cisco;Adobe;Novell;Red Hat;Sun Microsystems;Texas Instruments;Qualcomm;Broadcom;Micron;Nintendo;Sega;Atari;Activision;Blizzard;Electronic Arts;Sprint;T-Mobile;Vodafone;Telefonica;Time Warner;Cox Communications;DirecTV;Paramount;Universal Studios;Warner Bros.;DreamWorks;Pixar;Marvel;HBO;ESPN;MTV;Showtime;Pfizer;Merck;Johnson & Johnson;Novartis;Roche;Bayer;GlaxoSmithKline;AstraZeneca;Moderna;BioNTech;Procter & Gamble;Unilever;Nestle;Nestlé;Kraft;Kellogg's;Danone;Heineken;Budweiser;Anheuser-Busch;Caterpillar;John Deere;Monsanto;DuPont;Dow Chemical;3M;Alcoa;US Steel;Arcelor Mittal;Rio Tinto;BHP;Glencore;Cargill;Hyundai;Kia;Mazda;Subaru;Suzuki;Mitsubishi;Volvo;Audi;Porsche;Ferrari;Fiat;Peugeot;Renault;Citroen;Opel;Jaguar;Land Rover;Bentley;Chevrolet;Cadillac;Buick;Pontiac;Dodge;Jeep;Lexus;Acura;Tata;Reliance;Infosys;Wipro;Mahindra;American Express;Visa;MasterCard;Mastercard;Capital One;Fidelity;Charles Schwab;Merrill Lynch;Lehman Brothers;Bear Stearns;Credit Lyonnais;BNP Paribas;Societe Generale;ING;Santander;UniCredit;Allianz;AXA;AIG;Geico;State Farm;Allstate;Blackstone;BlackRock;Carlyle Group;Berkshire Hathaway;Arthur Andersen;Deloitte;KPMG;Ernst & Young;PricewaterhouseCoopers;McKinsey;Booz Allen Hamilton;Blackwater;KBR;Duke Energy;Dynegy;El Paso;Williams;Reliant;Calpine;Entergy;Exelon;PG&E;Pacific Gas and Electric;Southern California Edison;Con Edison;ConocoPhillips;Conoco;Texaco;Amoco;Mobil;Sunoco;Citgo;Occidental;Anadarko;Kinder Morgan;Penguin;HarperCollins;Simon & Schuster;Scholastic;Hallmark;Hasbro;Mattel;Lego;Habitat for Humanity;Goodwill;YMCA;YWCA;Planned Parenthood;NAACP;ACLU;Girl Scouts;Better Business Bureau|HP;AMD;AOL;UPS;DHL;USPS;AT&T;IHOP
    """
}
