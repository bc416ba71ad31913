using System.Collections.Frozen;

namespace KoreaArticles.Extraction.Quotations;

/// <summary>What a word of speech governs.</summary>
[Flags]
internal enum CueUses
{
    None = 0,

    /// <summary>Stands beside speech in marks: "…," he joked.</summary>
    Speech = 1,

    /// <summary>Governs a reported clause: warned (that) the talks may fail.</summary>
    Clause = 2,

    /// <summary>Names the listener before what was said: told reporters.</summary>
    Listener = 4,

    /// <summary>Governs a clause only where "that" or the like stands before it: noted that.</summary>
    OnlyThat = 8,

    /// <summary>Passes a judgement with the speaker's own words: called the plan "a gift".</summary>
    Verdict = 16,
}

/// <summary>A form of a word of speech.</summary>
internal readonly record struct Cue(string Lemma, CueUses Uses)
{
    public bool Takes(CueUses uses) => (Uses & uses) != CueUses.None;
}

/// <summary>The words that report speech, with what each governs.</summary>
internal static class SpeechCues
{
    private static readonly FrozenDictionary<string, Cue> Forms = Table();

    private static readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Cue? Of(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var cue) ? cue : null;

    /// <summary>Whether a word is a verb that stands beside speech in marks.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var cue) && cue.Takes(CueUses.Speech);

    private static FrozenDictionary<string, Cue> Table()
    {
        var forms = new Dictionary<string, Cue>(StringComparer.Ordinal);
        Add(CueUses.Speech | CueUses.Clause, """
            say says said saying; add adds added adding; argue argues argued arguing; claim claims claimed claiming; declare declares declared declaring;
            explain explains explained explaining; insist insists insisted insisting; state states stated stating; write writes wrote written writing;
            reply replies replied replying; tweet tweets tweeted tweeting; joke jokes joked joking; quip quips quipped quipping; boast boasts boasted boasting;
            contend contends contended contending; assert asserts asserted asserting; complain complains complained complaining;
            lament laments lamented lamenting; remark remarks remarked remarking; retort retorts retorted retorting; concede concedes conceded conceding;
            conclude concludes concluded concluding; acknowledge acknowledges acknowledged acknowledging; admit admits admitted admitting;
            predict predicts predicted predicting; recall recalls recalled recalling; reiterate reiterates reiterated reiterating;
            stress stresses stressed stressing; emphasize emphasizes emphasized emphasizing; emphasise emphasises emphasised emphasising; announce announces announced announcing;
            testify testifies testified testifying; allege alleges alleged alleging; opine opines opined opining; muse muses mused musing;
            respond responds responded responding; counter counters countered countering; agree agrees agreed agreeing; report reports reported reporting;
            comment comments commented commenting; repeat repeats repeated repeating; proclaim proclaims proclaimed proclaiming; caution cautions cautioned cautioning;
            vow vows vowed vowing; pledge pledges pledged pledging; swear swears swore sworn swearing; affirm affirms affirmed affirming; reaffirm reaffirms reaffirmed reaffirming;
            post posts posted posting; confirm confirms confirmed confirming; maintain maintains maintained maintaining; underline underlines underlined underlining;
            underscore underscores underscored underscoring; profess professes professed professing; reason reasons reasoned reasoning;
            clarify clarifies clarified clarifying; elaborate elaborates elaborated elaborating; ask asks asked asking Asked; wonder wonders wondered wondering; exhort exhorts exhorted exhorting;
            """);
        Add(CueUses.Speech | CueUses.Clause | CueUses.Listener, """
            tell tells told telling Told; warn warns warned warning; assure assures assured assuring; remind reminds reminded reminding; inform informs informed informing;
            promise promises promised promising; advise advises advised advising; reassure reassures reassured reassuring; notify notifies notified notifying;
            """);
        Add(CueUses.Speech | CueUses.Clause | CueUses.OnlyThat, """
            note notes noted noting; observe observes observed observing; suggest suggests suggested suggesting; reveal reveals revealed revealing;
            charge charges charged charging; point points pointed pointing; continue continues continued continuing; volunteer volunteers volunteered volunteering;
            disclose discloses disclosed disclosing; hint hints hinted hinting; signal signals signaled signalled signaling; propose proposes proposed proposing;
            indicate indicates indicated indicating; deny denies denied denying; estimate estimates estimated estimating; speculate speculates speculated speculating; believe believes believed; think thinks thought; recommend recommends recommended recommending;
            forecast forecasts forecasting; imply implies implied implying; mention mentions mentioned mentioning; express expresses expressed expressing;
            rule rules ruled ruling; marvel marvels marveled marvelled; caution cautions cautioned cautioning; pray prays prayed praying; read reads reading; decry decries decried decrying;
            shout shouts shouted shouting; yell yells yelled yelling; scream screams screamed screaming; whisper whispers whispered whispering;
            demand demands demanded demanding; persist persists persisted persisting; urge urges urged urging; write-in; fume fumes fumed fuming; rail rails railed railing; plead pleads pleaded pleading;
            """);
        Add(CueUses.Speech, """
            shout shouts shouted shouting; cry cries cried crying; yell yells yelled yelling; scream screams screamed screaming; exclaim exclaims exclaimed exclaiming; whisper whispers whispered whispering; mutter mutters muttered muttering; murmur murmurs murmured murmuring; chant chants chanted chanting; sing sings sang singing; scoff scoffs scoffed scoffing;
            thunder thundered thundering; interject interjects interjected interjecting; demur demurred; begin begins began beginning; enthuse enthuses enthused; gush gushes gushed; sneer sneers sneered; scold scolds scolded scolding; chide chides chided; joke; crow crowed; deadpan deadpanned; rasp rasped; plead; query queried; quote quotes quoted quoting; answer answers answered answering; laugh laughed; chime chimed; snap snapped; growl growled; offer offered; intone intoned;
            """);
        Add(CueUses.Verdict, """
            call calls called calling; describe describes described describing; criticize criticizes criticized criticizing; criticise criticises criticised criticising; blast blasts blasted blasting; condemn condemns condemned condemning; denounce denounces denounced denouncing;
            dismiss dismisses dismissed dismissing; praise praises praised praising; hail hails hailed hailing; brand brands branded branding; label labels labeled labelled labeling; characterize characterizes characterized characterizing; liken likens likened likening;
            accuse accuses accused accusing; slam slams slammed slamming; laud lauds lauded lauding; deride derides derided deriding; mock mocks mocked mocking; attack attacks attacked attacking; tout touts touted touting; rate rates rated rating; blame blames blamed blaming;
            bemoan bemoans bemoaned bemoaning; admire admires admired admiring; cite cites cited citing; defend defends defended defending; dub dubs dubbed dubbing; portray portrays portrayed portraying; refer refers referred referring; compare compares compared comparing; reference references referenced referencing; depict depicts depicted depicting; term terms termed terming; encourage encourages encouraged encouraging; celebrate celebrates celebrated celebrating; ridicule ridicules ridiculed ridiculing; lambaste lambastes lambasted lambasting; reject rejects rejected rejecting; pan panned; applaud applauds applauded applauding; welcome welcomes welcomed welcoming; advocate advocates advocated advocating; propose; oppose opposes opposed opposing; identify identifies identified identifying; threaten threatens threatened threatening; voice voices voiced voicing; express; assail assails assailed assailing; rip rips ripped; trash trashes trashed; tell; say;
            """);
        Add(CueUses.Clause | CueUses.OnlyThat, """
            describe describes described describing; detail details detailed detailing; outline outlines outlined outlining;
            """);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(CueUses uses, string lines)
        {
            foreach (var line in lines.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var words = line.Split(' ');
                foreach (var word in words)
                {
                    var cue = forms[word] = new Cue(words[0], uses | (forms.TryGetValue(word, out var known) ? known.Uses : CueUses.None));
                    // Noting that the tide was low, Park left: a participle may open a sentence
                    if (cue.Takes(CueUses.Clause) && word.EndsWith("ing", StringComparison.Ordinal))
                        forms[char.ToUpperInvariant(word[0]) + word[1..]] = cue;
                }
            }
        }
    }
}
