using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>The wordings of what stands around and between the paragraphs of an article. The first to take a line names it.</summary>
internal static partial class LineRules
{
    public static IReadOnlyList<LineRule> All { get; } =
    [
        new("advertisement-label", StretchKind.Advertisement, Advertisement(),
            new("Advertisement", "Advertisement"),
            new("Story continues below advertisement", "Advertisement"),
            new("Advertisement revenue fell in March", null)),

        new("copyright-line", StretchKind.Copyright, Copyright(),
            new("© 2021 Harbour Post. All rights reserved.", "Copyright"),
            new("This material may not be published, broadcast or rewritten.", "Copyright"),
            new("The court heard a copyright case.", null)) { Longest = 600, Needs = Any("©", "(c)", "copyright", "all rights reserved", "may not be", "registered") },

        new("cookie-notice", StretchKind.CookieNotice, CookieNotice(),
            new("We use cookies to improve your visit.", "CookieNotice"),
            new("Cookie settings", "CookieNotice"),
            new("She baked cookies for the fair.", null)) { Longest = 600, Needs = Any("cookie", "consent", "privacy", "do not sell", "accept all", "reject all") },

        new("comment-form", StretchKind.CommentForm, CommentForm(),
            new("Leave a Reply", "CommentForm"),
            new("Your email address will not be shown to others.", "CommentForm"),
            new("12 Comments", "CommentForm"),
            new("His comments drew a reply from the mayor.", null)) { Longest = 300 },

        .. NoteRules.All,

        new("newsletter-line", StretchKind.Newsletter, Newsletter(),
            new("Sign up for our daily newsletter", "Newsletter"),
            new("Get the morning's news delivered to your inbox.", "Newsletter"),
            new("Subscribe now", "Newsletter"),
            new("The union signed up 200 members.", null)) { Longest = 400, Needs = Any("sign up", "signed up", "signing up", "newsletter", "inbox", "subscribe", "get the", "get our", "download", "mail", "support our", "support member", "support subscriber", "become a", "follow ") },

        new("related-line", StretchKind.RelatedLink, Related(),
            new("See also  Harbour bridge to close for a week", "RelatedLink"),
            new("Read more: Ferry fares rise", "RelatedLink"),
            new("RELATED ARTICLES", "RelatedLink"),
            new("More from Harbour Post", "RelatedLink"),
            new("Watch the ferry's first trip in this video here.", "RelatedLink"),
            new("Read our guide to the islands, updated every week.", "RelatedLink"),
            new("Watch the tide before you sail.", null),
            new("More than 300 people read the notice.", null),
            new("See the doctor if pain persists.", null)),

        new("highlights-label", StretchKind.Navigation, HighlightsLabel(),
            new("Story highlights", "Navigation"),
            new("Key points", "Navigation"),
            new("Highlights of the opening night were shown again.", null)),

        new("share-label", StretchKind.Navigation, Share(),
            new("Share this article", "Navigation"),
            new("Facebook Twitter WhatsApp", "Navigation"),
            new("Link copied!", "Navigation"),
            new("Share prices fell", null)),

        new("counter-or-button", StretchKind.Navigation, Button(),
            new("4 min read", "Navigation"),
            new("Skip to main content", "Navigation"),
            new("Log in", "Navigation"),
            new("4 minutes passed before help came.", null)),

        new("credit-line", StretchKind.Credit, Credit(),
            new("(With inputs from agencies)", "Credit"),
            new("Photo: Jane Doe", "Credit"),
            new("Getty Images", "Credit"),
            new("With help from neighbours, she rebuilt the house.", null)),

        new("caption-opening", StretchKind.Caption, CaptionOpening(),
            new("FILE - The harbour bridge on May 2, 2020.", "Caption"),
            new("Pictured, from left, are the mayor and the captain of the ferry.", "Caption"),
            new("Jane Doe / The Harbour Post Cars wait for the ferry on Monday.", "Caption"),
            new("SUBMITTED PHOTO The ferry leaves the harbour.", "Caption"),
            new("![The harbour at dawn](https://post.example/harbour.jpg)", "Caption"),
            new("An aerial view of the harbour bridge in May.", "Caption"),
            new("The mayor pictured a bridge without toll.", null),
            new("The mayor opened a photo exhibition.", null)) { Longest = 700 },

        new("caption-credit", StretchKind.Caption, CaptionCredit(),
            new("The harbour bridge at night. (AP Photo/Jane Doe)", "Caption"),
            new("Mayor Jane Doe Photograph:(AFP)", "Caption"),
            new("The mayor opens the bridge on Tuesday. [YONHAP]", "Caption"),
            new("The mayor opens the bridge. Yonhap", "Caption"),
            new("Will the harbour bridge open?EPA", "Caption"),
            new("The mayor opens the bridge. Jane Doe/AFP", "Caption"),
            new("Yonhap reported that the mayor had opened the bridge.", null),
            new("The mayor told AFP/Reuters reporters that the bridge was open.", null),
            new("The mayor opened a photo exhibition.", null)) { Longest = 700, Needs = Any("photo", "image", "picture", "getty", "shutterstock", "reuters", "afp", "/ap", "epa-efe", " epa", ".epa", "?epa", "!epa", "(epa", "[epa", "credit", "handout", "courtesy", "left)", "right)", "l-r)", "above)", "center)", "centre)", "(l)", "via ap", "(ap", "[ap", "—", "xinhua", "yonhap", "tass", "kyodo", "newsis", "news1", "dpa", "(file", "[file", "bloomberg", "supplied", "bernama") },

        new("byline", StretchKind.Byline, Byline(),
            new("By Jane Doe and John Roe", "Byline"),
            new("Reporting by Jane Doe; editing by John Roe", "Byline"),
            new("(jd)", "Byline"),
            new("By Monday the bridge was open.", null)),

        new("update-stamp", StretchKind.UpdateStamp, Stamp(),
            new("Updated: Aug 04, 2021, 09:16 PM IST", "UpdateStamp"),
            new("Published 3 hours ago", "UpdateStamp"),
            new("4 August 2021", "UpdateStamp"),
            new("2021-08-04 21:16", "UpdateStamp"),
            new("Published reports named the mayor.", null),
            new("In May 2021 the bridge closed.", null)) { Longest = 120, Needs = Any("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "ago", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec") },
    ];

    public static int IndexOfFirstToTake(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i].Takes(line))
                return i;

        return -1;
    }

    private static Needs Any(params ReadOnlySpan<string> words) => Needs.AnyCase(words);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;
    private const int Timeout = 10_000;

    private const string Months = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}";

    [GeneratedRegex(@"^\W*(advertis(e)?ments?|advertiser content|ads?( by .{1,30})?|sponsored( by .{1,30}| content| links?)?|promoted( content)?|paid (post|content|partnership)|partner content|(the )?(article|story) continues (below|after)( this)?( advertisement| ad)?|scroll (down )?(to|for) (continue|more).{0,40}|(continue|keep) reading (below|after).{0,30}|skip advertisement|powered by.{0,30})\W*$", Options, Timeout)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"^\W{0,3}(©|\(c\)\s|copyright\b)|©\s*(19|20)\d\d|\ball rights reserved\b|\bmay not be (re)?(published|produced|distributed|printed)|\bregistered (in england|trade ?marks?)\b", Options, Timeout)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\b(uses?|using|accept|reject|manage|enable|disable|our|set) (all |of )?cookies\b|^\W*(cookies?|consent|privacy)( (policy|notice|settings|preferences|statement|center|centre|choices|manager))+\W*$|^\W*privacy( policy)?\W*$|\bdo not sell (or share )?my\b|^\W*(accept|reject) all\W*$", Options, Timeout)]
    private static partial Regex CookieNotice();

    [GeneratedRegex(@"^\W*(leave a (reply|comment)|(post|add|write|submit|share) (a |your )(comment|reply|thoughts?)\b|(view|see|show|load|read|hide)( all| more|\W|\d)*comments?\b|comments?( are closed| section| policy| guidelines)?( ?\(?\d+\)?)?\W*$|\d+ (comments?|replies|responses)\W*$|(your email address will not|required fields are marked)|(join|start) the (conversation|discussion)|log ?in to (comment|reply|leave)|(be the first to|have your say)|notify me of|cancel reply|save my name|reply\W*$|report (this )?(comment|abuse))", Options, Timeout)]
    private static partial Regex CommentForm();

    [GeneratedRegex(@"\b(sign|signed|signing) up (for|to|here|now|today|free)\b.{0,60}|\b(our|the|free|daily|weekly|morning|evening|email|these|this) ([a-z]+ ){0,2}newsletters?\b|^\W*(e-?)?newsletters?\W*$|\b(to|in|into) your inbox\b|^\W*(please )?subscribe\b.{0,80}$|\bsubscribe (now|today|here|to (our|the))\b|^\W*get (the|our) .{0,60}\b(app|news(letter)?|alerts?|updates)\b|\bdownload (our|the) .{0,20}\bapp\b|\benter your e-?mail\b|^\W*(your )?e-?mail( address)?\W*$|\b(support|become a) (our |member|subscriber)|follow (us|[a-z ]{1,20}) on (facebook|twitter|x|instagram|google|youtube|linkedin|telegram)\b", Options, Timeout)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"^\W*((see|read|watch|listen|view) (also|more|next|now|this)\b|(also|must|further|don'?t|related|recommended|suggested) (read(ing|s)?|see|watch|miss|listen)\b|(read|watch|listen|see|more|also|next|related|recommended|explore|editor.?s (choice|picks?)) ?[:|]|related( (articles?|stories|posts?|content|topics?|news|links?|coverage|videos?|items|tags))?\W*$|(more|latest|other|top|trending|popular|featured|recent|most[ -](read|popular|viewed|recent|shared|commented|watched))( \w+)? ?(stories|articles|news|posts?|headlines|videos|from|in|on|about|like this|coverage|now|today|read|viewed|popular)?( [\w'’&.-]+){0,4}\W*$|(you (may|might)( also)?|we think you.?ll) (like|be interested|enjoy)|(recommended|promoted|stories|more)( stories| articles)? (for you|around the web|you may like)|what to (read|watch) next|up next|(continue|keep) reading|read (the )?(original|full) (article|story)|(click|tap) here\b|(next|previous|prev|newer|older)( (article|story|post|page))?\W*$|in this (article|story)|from (the web|our partners)|tags?\b ?(:|$)|topics?\b ?(:|$)|filed under|posted in|explore more|(watch|listen to|stream|view|see|hear) [^.?!]{3,110}\b(videos?|trailers?|clips?|episodes?|gallery|podcasts?|below|here|spotify|youtube)\W*$|(read|see|browse|check out|explore|view|visit) our\b|(?-i:MORE FROM \p{Lu}))", Options, Timeout)]
    private static partial Regex Related();

    [GeneratedRegex(@"^\W*((story|article|news)? ?highlights|key (points|takeaways|facts|findings)|at a glance|(in )?(summary|brief)|the (gist|lowdown|essentials)|what you need to know|tl;?dr)\W*$", Options, Timeout)]
    private static partial Regex HighlightsLabel();

    [GeneratedRegex(@"^\W*(?>((share|tweet|e-?mail|print|save|pin( it)?|post|send|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|flipboard|instagram|copy|bookmark|gift|like|follow|copied|sms|line|tumblr|threads|bluesky|mastodon|pocket|viber|wechat|weibo|kakaotalk|naver)\b( ?(this|us|on|via|to|by|with|the|article|story|page|post|link|url|friends?|a|for later|was|bookmark|full article))*\W*)+)\d*\W*$|^link (was )?copied|^(opens in (a )?new (window|tab))|^(a-?|a\+|font size|text size)\W*$|^\W*shares?\W*\d*$|^\W*\d+[.,]?\d*k? shares?$", Options, Timeout)]
    private static partial Regex Share();

    [GeneratedRegex(@"^\W*(\d+ min(ute)?s?( read(ing time)?)?|reading time\b.{0,20}|\d+[.,]?\d*k? (views?|likes?|followers|reads)|(estimated )?read(ing)? time\W*\d.*|skip (to|navigation).{0,30}|(log|sign) ?(in|out|up|on)( / (register|sign up))?|my account|register( now)?|menu|(main )?navigation|search( for)?\b.{0,15}|close( menu)?|open menu|home( ?page)?|back to top|(show|load|view|see|learn|find out) (more|less|all)( \w+)?|more|loading|about us|contact( us)?|advertise( with us)?|terms( (of|and|&) (use|service|conditions|sale))?|accessibility|sitemap|site map|careers|help( cent(er|re))?|faqs?|toggle .{0,20}|please (wait|enable|log ?in|turn on).{0,80}|image \d+ of \d+|\d+ ?(/|of) ?\d+|(previous|next) (image|slide|photo)|(play|pause|mute|now playing|play video|video player).{0,30}|you are (here|now)|listen(ing)? ?(to (this )?(article|story))?\b.{0,30}|(enlarge|expand|hide caption|toggle caption|open (this )?(photo|image)).{0,30}|donate( now)?|all news|\[?\s*(email.{0,3}protected)\s*\]?)\W*$", Options, Timeout)]
    private static partial Regex Button();

    [GeneratedRegex(@"^\W*((with|additional) ((additional )?(inputs?|reporting|files|contributions?|material)) (from|by)\b.{0,80}|(photo(graph)?|image|picture|illustration|video|pic|getty|credit|photo credit|image credit|source|images|photos|screenshot|image source|picture source)s? ?(credit|source|courtesy( of)?|by)? ?(:|/|by\b|via\b|courtesy\b).{0,90}|courtesy( of)?\b.{0,60}|credit:? .{0,60}|(.{0,40}/ ?)?(getty images|shutterstock(\.com)?|istock(photo)?|unsplash|afp|reuters|associated press|ap photo|epa|alamy|pixabay|pexels)( ?(/|via|/ ?afp|\||-|,) ?.{0,50})?|this (story|article|report) (was|has been) (first |originally )?(published|produced|written|updated|corrected).{0,120})\W*$", Options, Timeout)]
    private static partial Regex Credit();

    [GeneratedRegex(@"^!\[.{0,500}\]\(|^\W*(file( photo| image| picture)?|photo|image|pictured|caption|video)( ?[:–—-]|-)\s|^open this (photo|image) in gallery|^\W*pictured\b ?(,|:|at|in|on|with|from|left|right|above|here|are|is)|^\W*((clockwise )?from (top |bottom |far )?(left|right|l-r)|an? (aerial|general|undated|archive|archival|drone|satellite|close-?up) (view|photo|photograph|image|picture|shot|handout|combination))\b|^(?-i:(STAFF|SUBMITTED|COURTESY|CONTRIBUTED|PROVIDED|FILE) (PHOTO|IMAGE)|\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}.'’-]*){1,3} / (The )?\p{Lu}[\p{L}’']+( \p{Lu}[\p{L}’']+){0,3} \p{Lu})", Options, Timeout)]
    private static partial Regex CaptionOpening();

    [GeneratedRegex(@"\b(getty( images)?|shutterstock(\.com)?|ap photo|(?-i:\p{Lu}[\p{L}.'’-]*) ?/ ?(reuters|afp|ap)\b( (photos?|images|pictures|via .{2,40}))?\W*$|(reuters|afp) ?/ ?(?-i:\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){0,4})\W*$|afp photo|epa-efe|photo(graph)? ?: ?|photo by|image: |picture: |credit: ?|picture by|image credits?|via getty|via reuters|via ap|handout via|file photo|photo courtesy|courtesy of [a-z .]{2,40}\)?$|\((left|right|l-r|above|center|centre)\)|\(l\))|[(\[](ap|afp|reuters|xinhua|yonhap|tass|kyodo|newsis|news1|dpa|getty|file|epa|bloomberg|supplied)( photo| images| news)?( ?[/,-] ?[^()\[\]]{1,50})?[)\]]\W*$|[.?!”] ?(yonhap|newsis|news1|afp|reuters|epa|tass|kyodo|dpa)\W*$|(— ap|— ?(afp|reuters|bernama|picture|photo))\b[^.]{0,30}$|\b(photo|photograph|image|picture)s? (by|courtesy( of)?|via)( \p{Lu}[\p{L}.'’-]*){1,5}\W*$", Options, Timeout)]
    private static partial Regex CaptionCredit();

    [GeneratedRegex(@"^\W*(?-i:(By|BY|by|Words by|Written by|Story by|Report by|Reported by|From|Posted by|Author:|Reporter:|Text by|Opinion by|Analysis by|Review by)\s?(?!(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|The|A|An)\b(?! (Associated|Editorial|Canadian|Newsroom)))(\p{Lu}[\p{L}'’.-]*)([ ,&|/]+(and|in|for|of|at|de|da|van|von|der|the|bin|al|with|\p{Lu}[\p{L}\d'’.@-]*|[\w.-]+@[\w.-]+)){0,14}[ .,|·•-]*)$|^\W*(reporting|additional reporting|editing|edited|writing|compiled|produced) by\b.{2,180}$|^\((?!ends?\)|more\)|cont\))[a-z]{2,4}(/[a-z]{2,4})?\)$|^[a-z]{2,4}/[a-z]{2,4}( \(.{2,30}\))?$", Options, Timeout)]
    private static partial Regex Byline();

    [GeneratedRegex($@"^(?=\W*((last |first |originally )?(updated|published|posted|modified|created|issued|date)( on| at)?\b\W{{0,3}})?(?>((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b|{Months}\b|at|on|the|of|\d[\d:.,]*(st|nd|rd|th)?|[ap]\.?m\.?|[a-z]{{2,4}}t\b|utc|z|ist|kst|gmt|local time|hours?|minutes?|mins?|hrs?|days?|weeks?|months?|years?|ago|h|m|d|t|published|updated|last|posted|date|min read|년|월|일|오전|오후|[\W_])+)$).*?(\d:\d\d|(19|20)\d\d|\bago\b|\d[-/.]\d|{Months}|월)", Options, Timeout)]
    private static partial Regex Stamp();
}
