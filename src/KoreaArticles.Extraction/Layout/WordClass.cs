using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Layout;

/// <summary>What a word tells about the line it stands in; a word can be of several classes.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Function = 1,
    Reader = 2,
    Report = 4,
    Past = 8,
    Site = 16,
    Picture = 32,
    Calendar = 64,
    Link = 128,
    Rights = 256,
    Author = 512,
    Scene = 1024,
    Trade = 2048,
    Appeal = 4096,
}

/// <summary>Everyday words by class, looked up by hash so that no line has to be cut into strings.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<uint, WordClass> Classes = Build(
        (WordClass.Function, """
            a an the and or but nor so if then than that this these those which who whom whose what when where while because as of in on at by
            for from to with without into onto over under after before between during through about against among up down out off is are was
            were be been being has have had do does did will would can could should may might must not no he she it they we i you his her its
            their our your my him them us me there here also very more most such only other some any all both each
            der die das und ist nicht mit von für auf ein eine le la les des et est une un dans que qui el los de y en por con para del il di
            che per non sono het een van
            """),
        (WordClass.Reader, "you your yours we our ours us my i yourself"),
        (WordClass.Report, """
            said says say told tells tell added adds according asked asks announced announces reported reports warned warns argued argues
            wrote writes explained explains insisted claimed claims stated confirmed confirms noted notes called believe believes
            """),
        (WordClass.Past, "was were had did been became began took made went came gave found saw left led held became won lost"),
        (WordClass.Site, """
            share print email save bookmark comment comments reply replies subscribe subscriber subscribers subscription newsletter newsletters
            login log sign signup register account menu search home homepage navigation sections topics tags tag advertisement advertise
            advertising sponsored promoted ad ads follow followers facebook twitter whatsapp instagram linkedin pinterest reddit telegram
            youtube tiktok flipboard app apps download close skip toggle open click tap loading trending popular latest edition feedback
            contact careers faq faqs help shop store jobs sitemap accessibility podcast podcasts podcasts videos gallery inbox unsubscribe
            """),
        (WordClass.Picture, """
            photo photos photograph photographs photographer picture pictures pictured image images getty shutterstock istock unsplash afp
            reuters ap epa courtesy credit file handout caption illustration screenshot screengrab video via
            """),
        (WordClass.Calendar, """
            january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
            dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc est edt ist kst updated
            published posted ago hours hour minutes min read
            """),
        (WordClass.Link, "read more related also watch see recommended next previous continue story stories view full full-story explore listen"),
        (WordClass.Rights, """
            copyright rights reserved terms conditions privacy policy policies cookie cookies consent trademark trademarks disclaimer
            permission reproduced redistributed inc llc ltd ©
            """),
        (WordClass.Author, """
            writer editor reporter author columnist journalist contributor correspondent contributing freelance covers covering award-winning
            senior staff freelancer producer graduate bylines joined newsroom bureau edited produced
            """),
        (WordClass.Scene, """
            poses pose stands stand speaks walks looks attends attend arrives arrive waves gestures holds hold celebrates reacts hugs shakes
            smiles sits wears pictured seen shown photographed left right centre center above below during front view aerial leaves gather gathers
            carries carry rides performs throws greets meets delivers addresses listens marches protest wait waits watches watch cheer cheers tours visits
            plays presents appears leave arriving standing holding sitting wearing posing walking speaking premiere exhibition ceremony undated
            """),
        (WordClass.Trade, """
            buy price prices deal deals sale sales shop shopping purchase commission affiliate retail retailer retailers products product
            discount coupon save offer offers order amazon independently selected compensation earn
            """),
        (WordClass.Appeal, """
            support donate donation contribute contribution contributing journalism independent member members membership reader-supported
            readers help fund funding donors trust mission free
            """));

    public const int Groups = 13;

    /// <summary>The classes in the words a reader is shown, in their order.</summary>
    public static readonly string[] Descriptions =
    [
        "small words (the, of)", "words that speak to the reader (you, our)", "words of reporting (said, according)", "verbs of the past (was, had)",
        "words of a site's buttons (share, login)", "words of picture credits (photo, courtesy)", "words of dates and times (Monday, ago)",
        "words that point elsewhere (read, related)", "words of rights and policies (copyright, privacy)", "words about authors (editor, correspondent)",
        "words that describe a picture (poses, left)", "words of buying and selling (price, deal)", "words that ask for support (donate, member)",
    ];

    public static WordClass Of(uint hash) => Classes.GetValueOrDefault(hash);

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = Empty;
        foreach (var c in word)
            hash = Add(hash, c);

        return hash;
    }

    public const uint Empty = 2166136261;

    /// <summary>FNV-1a over the letters in lower case.</summary>
    public static uint Add(uint hash, char c) => (hash ^ char.ToLowerInvariant(c)) * 16777619;

    private static FrozenDictionary<uint, WordClass> Build(params (WordClass Class, string Words)[] groups)
    {
        var classes = new Dictionary<uint, WordClass>();
        foreach (var (group, words) in groups)
            foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                classes[Hash(word)] = classes.GetValueOrDefault(Hash(word)) | group;

        return classes.ToFrozenDictionary();
    }
}
