using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Capitalised words that are no person's name: bodies, places, peoples, days, and words that open a sentence.</summary>
internal static class ProperNouns
{
    private static readonly FrozenSet<string> Bodies = Table("""
        Academy Administration Affairs Agency Alliance Army Assembly Association Authority Bank Board Brigade Broadcasting Bureau Cabinet Campaign Caucus Center Centre Chamber Chiefs Club
        Coalition College Command Commission Committee Communications Community Company Conference Congress Corp Corporation Council Court Department Dept Directorate District
        Airlines Airways Shipbuilding Shipping Motors Electronics Semiconductor Semiconductors Telecom Telecommunications Chemicals Pharmaceuticals Insurance Logistics Petroleum Railways
        Technologies Solutions Entertainment Partners Ventures Capital LLC PLC Plc GmbH Co Co. Inc. Ltd. Corp.
        Division Embassy Show Enterprise Exchange Federation Force Forces Forum Foundation Front Fund Government Group Guard Herald Holdings Hospital House Inc Industries
        Initiative Institute Institution Intelligence Investigation International Journal Laboratory League Legislature Library Limited Ltd Magazine Market Media Ministry Museum Nations
        Navy Network News Newspaper Office Organisation Organization Pact Panel Parliament Partnership Party Pentagon Police Politburo Post Press Program Project
        Radio Reserve Reuters Republic School Secretariat Securities Security Senate Service Services Society Staff Street Studies Summit Survey Systems Taskforce Team Television Times Treasury
        Tribune Tribunal Trust Union University Worldwide Workers Today Tower Commonwealth Constitution Act Bill Law Treaty Amendment Protocol Accord Agreement Award Prize
        Cup Games Olympics Hall Square Avenue Road Bridge Airport Island Islands Peninsula River Lake Sea Ocean Bay Mountain Mount Valley County City State States Province Region Dynasty
        War Day Week Conference Convention Hotel Building Street Palace Gate Park-Service Temple Church Cathedral Stadium Theater Theatre Bloc Zone Line Corridor Channel
        """);

    private static readonly FrozenSet<string> Places = Table("""
        Afghanistan Africa Alabama Alaska Albania Algeria America Americas Arizona Argentina Arkansas Asia Atlanta Australia Austria Bahrain Bangkok Bangladesh Baghdad Beijing Beirut Belarus
        Belgium Berlin Boston Brazil Brisbane Britain Brussels Bulgaria Busan California Cambodia Cameroon Canada Canberra Caracas Chicago Chile China Cleveland Colombia Colorado
        Connecticut Croatia Cuba Cyprus Dakota Dallas Damascus Dandong Delaware Delhi Denmark Denver Detroit Donetsk Dubai Dublin Ecuador Egypt England Estonia Ethiopia Europe
        Finland Florida France Frankfurt Fukuoka Gangwon Gaza Geneva Georgia Germany Ghana Greece Guam Guangzhou Gwangju Haiti Hamburg Hanoi Hawaii Helsinki Hokkaido Houston Hungary
        Iceland Idaho Illinois Incheon India Indiana Indonesia Iowa Iran Iraq Ireland Islamabad Israel Istanbul Italy Jakarta Japan Jeju Jerusalem Jordan Kabul Kaesong Kansas
        Kazakhstan Kentucky Kenya Kiev Korea Kosovo Kremlin Kuala Kuwait Kyiv Kyoto Laos Latvia Lebanon Libya Lisbon Lithuania London Louisiana Macau Madrid Maine Malaysia
        Manhattan Manila Maryland Massachusetts Melbourne Mexico Miami Michigan Milan Minnesota Mississippi Missouri Moldova Mongolia Montana Montreal Morocco Moscow Mumbai Munich
        Myanmar Nagasaki Nebraska Nepal Netherlands Nevada Nigeria Norway Ohio Okinawa Oklahoma Oman Ontario Oregon Osaka Oslo Ottawa Pakistan Palestine Panama Panmunjom Paraguay Paris
        Pennsylvania Peru Philadelphia Philippines Poland Portugal Prague Punggye-ri Pyongyang Qatar Quebec Riyadh Romania Rome Russia Rwanda Salvador Scotland Seattle Senegal
        Seoul Serbia Shanghai Shenyang Siberia Singapore Sinuiju Slovakia Slovenia Somalia Spain Stockholm Sudan Sweden Switzerland Sydney Syria Taipei Taiwan Tajikistan Tanzania Tehran Tennessee
        Texas Thailand Tibet Tokyo Toronto Tunisia Turkey Turkmenistan Uganda Ukraine Ulsan Uruguay USA Utah Uzbekistan Vancouver Vatican Venezuela Vermont Vienna Vietnam Virginia-state Vladivostok
        Wales Warsaw Washington Wisconsin Wonsan Wyoming Yemen Yokohama Yongbyon Zimbabwe Zurich UK US U.S U.K UN U.N EU E.U DPRK ROK North South East West Northern Southern Eastern Western New
        United Nations Gulf Middle Central Hong Kong Los Angeles San Francisco Las Vegas Saudi Arabia Sri Lanka Capitol Hill Wall
        """);

    private static readonly FrozenSet<string> Peoples = Table("""
        Afghan African African-American American Americans Arab Arabs Argentine Armenian Asian Asian-American Atlantic Australian Austrian Baltic Belgian Brazilian British Briton Britons
        Bulgarian Californian Canadian Canadians Catholic Catholics Chechen Chilean Chinese Christian Christians Colombian Communist Communists Croatian Cuban Czech Danish Democrat
        Democrats Democratic Dutch Egyptian English European Europeans Evangelical Finnish French GOP German Germans Greek Haitian Hindu Hispanic Hispanics Hungarian Indian
        Indians Indonesian Iranian Iranians Iraqi Iraqis Irish Islamic Islamist Israeli Israelis Italian Italians Japanese Jewish Jews Jordanian Kenyan Korean Koreans Kurdish Kurds
        Latin Latino Latinos Lebanese Libyan Lithuanian Malaysian Mexican Mexicans Mongolian Mormon Moroccan Muslim Muslims Nigerian Norwegian Orthodox Pacific Pakistani Palestinian
        Palestinians Persian Peruvian Philippine Filipino Polish Portuguese Protestant Republican Republicans Romanian Russian Russians Saudi Scottish Serb Serbian Shia Shiite
        Singaporean Slovak Socialist Somali Soviet Spanish Sunni Swedish Swiss Syrian Syrians Taiwanese Tea Texan Thai Tibetan Tunisian Turkish Turks Ukrainian Ukrainians Venezuelan
        Vietnamese Welsh Western Yemeni Zionist Labour Tory Tories Conservatives Conservative Liberal Liberals
        """);

    private static readonly FrozenSet<string> Common = Table("""
        A About Above Across Additionally After Again Against Ahead All Almost Already Also Although Always Amid Among An And Another Any Anyone Anything Apart Are Around As Aside Ask Asked
        At Back Based Be Because Been Before Behind Being Below Besides Between Beyond Both But By Can Certainly Citing Clearly Considering Could Critics Currently Despite Did Do Does
        Don't Done During Each Earlier Early Either Elsewhere Enough Especially Even Eventually Ever Every Everybody Everyone Everything Except Experts Few Finally First Five Following For
        Former Fortunately Four Frankly From Further Furthermore Get Given Go Going Good Great Had Has Have Having He Hence Her Here Hers Herself Him Himself His How However I If
        In Indeed Inside Instead Into Is It Its Itself Just Last Late Later Leaders Least Less Let Like Likewise Long Look Made Make Many Maybe Me Meanwhile Might More Moreover Most Much Must My
        Naturally Near Nearly Neither Never Nevertheless Next Nine No Nobody None Nonetheless Nor Not Nothing Notably Now Of Off Officials Often Oh Okay On Once One Only Opponents Or Other Others
        Otherwise Our Out Outside Over Overall Past People Perhaps Please Previously Rather Really Recently Referring Regarding Reporters Right Same Saying See Seven Several Shall She
        Should Similarly Since Six So Some Somebody Someone Something Sometimes Soon Sources Speaking Still Such Sure Take Ten Than Thank Thanks That The Their Them Then There Therefore
        These They Things Think This Those Though Three Through Throughout Thus Till To Today Together Told Tomorrow Too Toward Two Under Unfortunately Unless Unlike Until Up Upon Us Very
        Voters Was We Well Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whom Whose Why Will With Within Without Would Yes Yesterday Yet You Your
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Tues Wed Thu Thurs Fri Sat Sun
        EST EDT CST CDT PST PDT GMT UTC KST BST CET
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter
        """);

    /// <summary>Words of bodies, and words that open sentences, that are family names after a given one.</summary>
    private static readonly FrozenSet<string> FamilyNamesToo = Table("""
        Day Hall Street House Law Lake Church Temple Tower Post Bill Guard Week Lane Pope Force Bridge Early Long Good Few Great Near Look Oh
        """);

    /// <summary>The first of two words that tells a place.</summary>
    private static readonly FrozenSet<string> PlaceOpenings = Table("""
        New North South East West Northern Southern Eastern Western San Santa Los Las Fort Port Cape Mount Lake Upper Lower Greater Grand Costa Puerto
        """);

    public static bool IsBody(string word) => Bodies.Contains(word);

    public static bool IsPlace(string word) => Places.Contains(word);

    public static bool IsFamilyNameToo(string word) => FamilyNamesToo.Contains(word);

    public static bool OpensPlace(string word) => PlaceOpenings.Contains(word);

    public static bool IsAcronym(string word) => word.Length is > 1 and < 7 && word.All(c => char.IsUpper(c) || c is '.' or '&');

    public static bool IsPeople(string word) => Peoples.Contains(word);

    /// <summary>Opens a sentence or names a day: capitalised without being a name.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    private static FrozenSet<string> Table(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
