namespace KoreaArticles.Extraction.Grammar;

/// <summary>Part of speech of a word, by the names of the Penn Treebank; marks have names of their own.</summary>
public enum Tag : byte
{
    /// <summary>Unknown.</summary>
    XX,
    ADD,
    AFX,
    CC,
    CD,
    DT,
    EX,
    FW,
    GW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NFP,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,

    /// <summary>Possessive pronoun, PRP$.</summary>
    PRPS,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,

    /// <summary>Possessive wh-pronoun, WP$.</summary>
    WPS,
    WRB,

    /// <summary>Full stop, question mark, exclamation mark.</summary>
    Stop,
    Comma,

    /// <summary>Colon, semicolon, dash, ellipsis.</summary>
    Colon,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
    Hyphen,
    Currency,
}

/// <summary>Questions asked of tags.</summary>
public static class Tags
{
    /// <summary>Whether a verb form that stands alone as predicate: past, present or modal. VBN may be one after an auxiliary.</summary>
    public static bool IsFinite(this Tag tag) => tag is Tag.VBD or Tag.VBP or Tag.VBZ or Tag.MD;

    public static bool IsVerb(this Tag tag) => tag is >= Tag.VB and <= Tag.VBZ;

    public static bool IsNoun(this Tag tag) => tag is >= Tag.NN and <= Tag.NNS;

    public static bool IsProperNoun(this Tag tag) => tag is Tag.NNP or Tag.NNPS;

    public static bool IsMark(this Tag tag) => tag is >= Tag.Stop and <= Tag.Hyphen or Tag.NFP;

    /// <summary>The tag a treebank writes as <paramref name="penn"/>; XX where it is none.</summary>
    public static Tag Parse(string penn) => penn switch
    {
        "." => Tag.Stop,
        "," => Tag.Comma,
        ":" => Tag.Colon,
        "``" => Tag.OpenQuote,
        "''" => Tag.CloseQuote,
        "-LRB-" => Tag.OpenBracket,
        "-RRB-" => Tag.CloseBracket,
        "HYPH" => Tag.Hyphen,
        "$" => Tag.Currency,
        "PRP$" => Tag.PRPS,
        "WP$" => Tag.WPS,
        _ => Enum.TryParse<Tag>(penn, out var tag) ? tag : Tag.XX,
    };
}
