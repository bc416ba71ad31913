namespace KoreaArticles.Extraction.Grammar;

/// <summary>How a word depends on its head, by the names of Universal Dependencies; subtypes are kept where they tell who speaks.</summary>
public enum Relation : byte
{
    /// <summary>Unknown.</summary>
    Dep,
    Root,
    Nsubj,

    /// <summary>Subject of a passive: "<b>Kim</b> was told".</summary>
    NsubjPass,
    Csubj,
    Obj,
    Iobj,
    Ccomp,
    Xcomp,
    Obl,

    /// <summary>The doer in a passive: "said by <b>officials</b>".</summary>
    OblAgent,

    /// <summary>A time or measure without a preposition: "said <b>Monday</b>".</summary>
    OblUnmarked,
    Vocative,
    Expl,
    Dislocated,
    Advcl,
    Advmod,
    Discourse,
    Aux,
    AuxPass,
    Cop,
    Mark,
    Nmod,
    NmodPoss,
    Appos,
    Nummod,
    Acl,

    /// <summary>Relative clause: "Kim, who <b>leads</b> the party".</summary>
    AclRelcl,
    Amod,
    Det,
    Case,
    Conj,
    Cc,
    Fixed,
    Flat,
    List,
    Parataxis,
    Compound,

    /// <summary>Particle of a verb: "point <b>out</b>".</summary>
    CompoundPrt,
    Orphan,
    Goeswith,
    Reparandum,
    Punct,
}

/// <summary>Reading relations as treebanks write them.</summary>
public static class Relations
{
    /// <summary>The relation a treebank writes as <paramref name="written"/>; an unknown subtype counts as its relation.</summary>
    public static Relation Parse(string written) => written switch
    {
        "nsubj:pass" or "csubj:pass" => Relation.NsubjPass,
        "obl:agent" => Relation.OblAgent,
        "obl:unmarked" or "obl:tmod" or "obl:npmod" => Relation.OblUnmarked,
        "aux:pass" => Relation.AuxPass,
        "nmod:poss" => Relation.NmodPoss,
        "acl:relcl" => Relation.AclRelcl,
        "compound:prt" => Relation.CompoundPrt,
        _ => Enum.TryParse<Relation>(written.Split(':')[0], ignoreCase: true, out var relation) ? relation : Relation.Dep,
    };
}
