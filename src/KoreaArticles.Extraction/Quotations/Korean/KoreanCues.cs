using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Quotations.Korean;

/// <summary>The endings and verbs by which a Korean sentence tells that it reports speech.</summary>
internal static partial class KoreanCues
{
    /// <summary>The first verb of speech of a stretch, in no marks: 말했다, 밝히며.</summary>
    public static TextSpan? First(string text, KoreanSentence sentence, int start, int end)
    {
        if (end <= start)
            return null;

        foreach (var cue in Verb().All(text, TextSpan.Between(start, end)))
        {
            if (sentence.IsMarked(cue.Start))
                continue;

            // the verb alone, without the space or the 의 before it
            var lead = char.IsWhiteSpace(text[cue.Start]) || text[cue.Start] is '의' or '는' ? 1 : text[cue.Start] is '한' && text[cue.Start + 1] is ' ' ? 1 : 0;
            while (lead < cue.Length && char.IsWhiteSpace(text[cue.Start + lead]))
                lead++;
            var length = cue.Length;
            while (length > lead && char.IsWhiteSpace(text[cue.Start + length - 1]))
                length--;
            return new TextSpan(cue.Start + lead, length - lead);
        }

        return null;
    }

    /// <summary>Whether a verb tells that the same one goes on: 덧붙였다.</summary>
    public static bool IsAdding(string text, TextSpan verb) => verb.In(text).StartsWith("덧붙");

    /// <summary>What follows marks around something said: 고, 라며, 는 입장을; 0 where nothing does.</summary>
    public static int ParticleLength(string text, TextSpan after) => Particle().First(text, after)?.Length ?? 0;

    /// <summary>The end of a reported clause: …다고, …라며, …자면서; the first of its two parts belongs to the clause.</summary>
    [GeneratedRegex(@"(?:다|라|자|냐)(?:고|고도|며|면서|면서도)[\s,]|(?:다|라|자|냐)는 (?:뜻|입장|취지|의견)(?:을|를|도|으로|로) ", RegexOptions.NonBacktracking)]
    public static partial Regex ClauseEnd();

    /// <summary>해양부에 따르면, 해양부에 의하면.</summary>
    [GeneratedRegex(@"에 (?:따르면|의하면),?\s", RegexOptions.NonBacktracking)]
    public static partial Regex AccordingTo();

    /// <summary>A sentence that points at the speech beside it: 이렇게 말했다, 박 씨의 말이다.</summary>
    [GeneratedRegex(@"(?:이렇게|이같이|그렇게|이처럼|이와 같이|다음과 같이) (?:\S+ )?(?:말|설명|강조|토로|하소연|회고|전|답|당부|호소|밝|적|썼|털어)|[가-힣](?:의|가 한) (?:말|설명|이야기|얘기|전언|주장|하소연)(?:이다|이었다|입니다)", RegexOptions.NonBacktracking)]
    public static partial Regex Pointing();

    /// <summary>Opens a sentence that goes on with what the one before reports.</summary>
    [GeneratedRegex(@"^\s*(?:이어서?|또|또한|그러면서|아울러|특히|이에|다만|그러나|하지만|그리고|더불어|나아가|앞서)[\s,]", RegexOptions.NonBacktracking)]
    public static partial Regex GoesOn();

    [GeneratedRegex(@"^\s?(?:이?라고[도만]?|고[도만]?|이?라며|며|이?라면서도?|면서도?|하고|(?:이?라는|는) (?:뜻|입장|취지|의견|글|말|설명|주장|반응|답변|지적|비판|메시지|소감)(?:을|를|도|으로|로|이다|이었다)?)(?:[\s,.]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Particle();

    [GeneratedRegex(@"(?:말|설명|강조|주장|지적|비판|비난|보도|보고|발표|언급|경고|호소|하소연|반박|반발|평가|촉구|당부|답|답변|대답|토로|질타|성토|제안|약속|공언|단언|확언|예상|예측|전망|진단|분석|해명|일축|조언|회고|회상|인정|시인|부인|반문|항변|폭로|고백|다짐|선언|통보|재확인|지시|불평|명령|권고|설득|확인|공개|단정|항의|인사|부탁|간청|건의|변명|사과|경탄|감탄|강변|주문|요구|요청|질문|자평|추정|농담|귀띔|증언|진술|\b전)(?:했다|했습니다|한다|합니다|했고|했으며|했지만|했으나|했는데|하며|하면서|하고|하자|해 |한[\s,])|(?:밝혔|덧붙였|알렸|내다봤|내다보았|물었|되물었|썼|적었|외쳤|꼬집었|털어놨|털어놓았|못박았|못 박았|이야기했|얘기했|내비쳤|내놨|남겼|올렸|드러냈|잘라 말했|힘줘 말했)(?:다|습니다|고|으며|지만|으나|는데)|(?:밝히|덧붙이|알리)(?:며|면서|고|기도)|(?:밝힌|덧붙인|알린)[\s,]|(?:의견|입장|견해|주장|반응|전망|분석)[을를] (?:냈|폈|보였|내놨|내놓았|전했)(?:다|습니다|고|으며|지만|으나)|\s(?:했다|했습니다|했고|했으며|한다|합니다)|(?:의|는|한) (?:말|설명|이야기|얘기|전언|주장|하소연)(?:이다|이었다|입니다)", RegexOptions.NonBacktracking)]
    private static partial Regex Verb();
}
