using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>Words that tell a person's name from what stands around it in a byline.</summary>
internal static class BylineWords
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>Small words inside names.</summary>
    public static readonly FrozenSet<string> Particles = Set("van von de der den da di del della la le bin bint al el ter ten dos du af ibn y san");

    /// <summary>Words after which a name has ended: roles, labels, what a page adds.</summary>
    public static readonly FrozenSet<string> Ends = Set("""
        reporter reporters editor editors correspondent correspondents columnist columnists writer writers contributor contributors analyst chief senior
        deputy assistant associate political politics health healthcare education science business sports technology tech economics economic foreign national
        international diplomatic defence defense security environment climate legal crime city money culture arts media royal entertainment consumer social affairs
        general contributing freelance executive managing digital head photographer producer presenter anchor intern fellow professor lecturer research
        director author journalist critic for in at on from of published updated posted contact follow photo photos photograph video image images view see read more share
        source via with by comment comments guest special staff columns min mins minute minutes new this the and is was has works covers writes
        jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday
        subscribe newsletter save add print email e-mail facebook twitter whatsapp copy link close menu search login sign home
        """);

    /// <summary>Words that make a name a desk's or a body's.</summary>
    public static readonly FrozenSet<string> Desks = Set("""
        team staff desk bureau newsroom news press agency agencies web online editorial board service services network media times post herald tribune
        daily weekly magazine journal newspaper gazette report reports wire correspondents reporters editors contributors office department ministry
        council committee association institute university foundation group inc inc. ltd llc company corporation radio television tv channel studio
        brandroom partners admin webdesk brand content sponsored
        """);

    /// <summary>Words that stand in headings, menus and captions and hardly ever in a person's name.</summary>
    public static readonly FrozenSet<string> Strangers = Set("""
        guide review reviews story stories highlights world sport football basketball baseball hockey tennis golf soccer music movies film films tv games gaming
        style life lifestyle food travel opinion opinions video videos photos gallery galleries pictures images getty associated reuters latest top best most
        popular trending breaking live all about us terms privacy policy cookie cookies advertise careers jobs events shop store buy sell deals
        book books market markets stock stocks finance personal real estate property homes auto cars car trucks south east central united states kingdom
        american british korean chinese japanese russian european asian african america europe asia africa korea china japan russia india
        president minister prime queen princess sir lord lady senator governor mayor house supreme party state
        government police army navy air force war peace first last next previous back up down out off over under your you my our their his her its it we they
        how why what when where who which if not no yes would should do does did are were be been have had got make made take
        a an or but so as to into than then that these those big year years days week month time times women men kids people man woman
        league cup final season series game match team club championship championships open tour race winter summer spring autumn
        list show shows download pdf author authors advertisement advertorial credit caption toggle continue reading skip main related article articles topics tags filed under
        bank street road square river island islands beach mountain city town county village valley school college hospital
        company corp award awards festival day eve christmas thanksgiving easter black cyber weekend holiday holidays gift gifts
        accessibility disclosure corrections licensing archive archives rss feeds map puzzles crossword horoscopes weather traffic obituaries classifieds
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleLookup = Particles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndLookup = Ends.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DeskLookup = Desks.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StrangerLookup = Strangers.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsParticle(ReadOnlySpan<char> word) => ParticleLookup.Contains(word);

    public static bool EndsAName(ReadOnlySpan<char> word) => EndLookup.Contains(word.TrimEnd('.'));

    public static bool IsDesk(ReadOnlySpan<char> word) => DeskLookup.Contains(word);

    /// <summary>Whether a line's words could hardly be a name: asked where no "By" vouches for it.</summary>
    public static bool IsStranger(ReadOnlySpan<char> word) => StrangerLookup.Contains(word) || EndLookup.Contains(word) || DeskLookup.Contains(word);

    /// <summary>Prefixes after which a capital inside a word is no glued word: "McCoy".</summary>
    public static bool IsNamePrefix(ReadOnlySpan<char> head) =>
        head.Equals("Mc", IgnoreCase) || head.Equals("Mac", IgnoreCase) || head.Equals("De", IgnoreCase) || head.Equals("La", IgnoreCase) || head.Equals("Le", IgnoreCase)
        || head.Equals("Di", IgnoreCase) || head.Equals("Du", IgnoreCase) || head.Equals("Van", IgnoreCase) || head.Equals("Fitz", IgnoreCase) || head.Equals("Del", IgnoreCase)
        || head.Equals("Da", IgnoreCase) || head.Equals("St", IgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
