using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Names;

/// <summary>Words that stand before a name or for it: forms of address, offices, roles.</summary>
internal static class Titles
{
    /// <summary>Written with a full stop or short; never part of a name.</summary>
    private static readonly FrozenDictionary<string, Gender> Address = new Dictionary<string, Gender>(StringComparer.Ordinal)
    {
        ["Mr"] = Gender.Male, ["Mrs"] = Gender.Female, ["Ms"] = Gender.Female, ["Miss"] = Gender.Female, ["Sir"] = Gender.Male, ["Lord"] = Gender.Male,
        ["Lady"] = Gender.Female, ["Dame"] = Gender.Female, ["King"] = Gender.Male, ["Queen"] = Gender.Female, ["Prince"] = Gender.Male,
        ["Princess"] = Gender.Female, ["Pope"] = Gender.Male, ["Sheikh"] = Gender.Male, ["Imam"] = Gender.Male, ["Father"] = Gender.Male,
        ["Sister"] = Gender.Female, ["Congressman"] = Gender.Male, ["Congresswoman"] = Gender.Female, ["Chairman"] = Gender.Male,
        ["Chairwoman"] = Gender.Female, ["Spokesman"] = Gender.Male, ["Spokeswoman"] = Gender.Female, ["Crown"] = Gender.Unknown,
        ["Councilman"] = Gender.Male, ["Councilwoman"] = Gender.Female, ["Assemblyman"] = Gender.Male, ["Assemblywoman"] = Gender.Female,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Offices = Table("""
        Dr Prof Professor Venerable Sen Senator Rep Reps Sens Representative Gov Govs Governor President Vice Premier Prime Minister Chancellor Rev Reverend Pastor Bishop Archbishop
        Cardinal Gen General Lt Lieutenant Col Colonel Maj Major Capt Captain Sgt Sergeant Cpl Adm Admiral Cmdr Commander Judge Justice Chief Secretary Speaker
        Mayor Sheriff Ambassador Attorney Atty Director Former Then Ex-President Majority Minority Leader Whip First Candidate Nominee Officer Coach Detective Inspector
        Deputy Assistant Acting Interim Senior Spokesperson Foreign Defense Defence Finance Unification Interior Health Environment Education Economy Trade Justice
        Press Executive Co-founder Founder CEO Chairperson Chair Commissioner Councillor Councilor Delegate Del Envoy Special National Supreme General-Secretary Secretary-General
        Under Undersecretary Under-Secretary Superintendent Supt Staff Brig Brigadier Marshal Field Rear Private Pvt Lance Corporal Ayatollah Sultan Emir Rabbi Mullah Hon Honorable
        Senators Representatives Governors Presidents Ministers Professors Generals Judges Justices Secretaries Mayors Ambassadors Correspondent Investigative
        Democrat Republican Democratic Opposition Party Floor Ruling Lawmaker Legislator Cllr Insp Det Const PC DI DCI Analyst Economist Author Writer Adviser Advisor Actor Actress Singer Journalist Reporter Editor
        """);

    /// <summary>Half of an office: Foreign Minister, National Director.</summary>
    private static readonly FrozenSet<string> PartsOfOffices = Table("""
        National Foreign Special Supreme Prime Press Executive Senior Finance Trade Health Education Economy Environment Interior Unification Defense Defence
        Democratic Opposition Party Floor Ruling Investigative Majority Minority First Under Field
        """);

    /// <summary>Joins the parts of an office: Secretary of State, Minister for Trade.</summary>
    private static readonly FrozenSet<string> Areas = Table("""
        State Defense Defence Foreign Affairs Labor Labour Commerce Transportation Energy Agriculture Education Treasury Interior Health Justice Trade Staff Finance Unification
        Homeland Security Veterans Exterior Economy Culture Science Intelligence
        """);

    private static readonly FrozenDictionary<string, Gender> RoleGenders = new Dictionary<string, Gender>(StringComparer.Ordinal)
    {
        ["spokesman"] = Gender.Male, ["spokeswoman"] = Gender.Female, ["chairman"] = Gender.Male, ["chairwoman"] = Gender.Female, ["businessman"] = Gender.Male,
        ["businesswoman"] = Gender.Female, ["congressman"] = Gender.Male, ["congresswoman"] = Gender.Female, ["father"] = Gender.Male, ["mother"] = Gender.Female,
        ["brother"] = Gender.Male, ["sister"] = Gender.Female, ["son"] = Gender.Male, ["daughter"] = Gender.Female, ["husband"] = Gender.Male,
        ["wife"] = Gender.Female, ["waitress"] = Gender.Female, ["waiter"] = Gender.Male, ["fisherman"] = Gender.Male, ["man"] = Gender.Male, ["woman"] = Gender.Female, ["king"] = Gender.Male, ["queen"] = Gender.Female, ["actor"] = Gender.Male,
        ["actress"] = Gender.Female, ["widow"] = Gender.Female, ["girl"] = Gender.Female, ["boy"] = Gender.Male, ["policeman"] = Gender.Male,
        ["policewoman"] = Gender.Female, ["uncle"] = Gender.Male, ["aunt"] = Gender.Female, ["grandfather"] = Gender.Male, ["grandmother"] = Gender.Female,
        ["gentleman"] = Gender.Male, ["lady"] = Gender.Female, ["priest"] = Gender.Male, ["nun"] = Gender.Female,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Written small before a name or for one: spokesman, analyst.</summary>
    private static readonly FrozenSet<string> Roles = Table("""
        president minister diplomat leader senator lawmaker legislator spokesman spokeswoman spokesperson governor mayor general chancellor premier secretary ambassador envoy chairman
        chairwoman director professor analyst lawyer attorney nominee author commissioner congressman congresswoman prosecutor judge researcher economist colonel admiral captain
        manager adviser advisor aide strategist pollster columnist correspondent reporter candidate counsel owner founder coach actor actress singer chief commander
        consultant host anchor moderator executive activist organizer organiser economist scientist historian chairperson vice-chairman treasurer deputy supporter
        developer speechwriter filmmaker firebrand photographer producer designer pundit delegate superintendent novelist
        critic biographer donor lobbyist veteran physician doctor nurse teacher farmer fisherman engineer architect banker trader investor
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RolesBySpan = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> GendersBySpan = RoleGenders.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsRole(string word) => Roles.Contains(word);

    public static bool IsRole(ReadOnlySpan<char> word) => RolesBySpan.Contains(word);

    /// <summary>Whether a title before a name tells nothing of whose it is: a courtesy, or half an office.</summary>
    public static bool TellsNoOffice(ReadOnlySpan<char> title) => IsCourtesy(title) || title is "Then" or "First" or "Chief" or "Vice" or "Chair" or "Party";

    /// <summary>Sen., Rep.</summary>
    public static bool IsShort(string title) => title.EndsWith('.') || title is "Sen" or "Rep";

    public static bool IsTitle(string word) => Address.ContainsKey(Bare(word)) || Offices.Contains(Bare(word));

    public static bool IsPartOfOffice(string word) => PartsOfOffices.Contains(word);

    public static bool IsArea(string word) => Areas.Contains(Bare(word));

    public static bool IsSuffix(string word) => Bare(word) is "Jr" or "Sr" or "II" or "III" or "IV" or "PhD" or "MD" or "Esq";

    /// <summary>The gender a title before a name or a role in lower case tells.</summary>
    public static Gender GenderOf(string word) =>
        Address.TryGetValue(Bare(word), out var gender) || RoleGenders.TryGetValue(word, out gender) ? gender : Gender.Unknown;

    /// <summary>The gender a role in lower case tells.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> role) => GendersBySpan.TryGetValue(role, out var gender) ? gender : Gender.Unknown;

    private static bool IsCourtesy(ReadOnlySpan<char> title) =>
        title.TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Sir" or "Lord" or "Lady" or "Dame" or "Dr" or "Hon";

    private static string Bare(string word) => word.EndsWith('.') ? word[..^1] : word;

    private static FrozenSet<string> Table(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
