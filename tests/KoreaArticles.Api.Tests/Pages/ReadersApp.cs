namespace KoreaArticles.Api.Tests.Pages;

/// <summary>The service over a few articles of its own, one of them hostile, asked the way a browser asks.</summary>
public sealed class ReadersApp() : TextsApp(
    ("harbour", """
        Harbour of Yeosan reopens after winter repairs

        YEOSAN, March 14, 2022 - The harbour of Yeosan took its first boats since November on Monday, and the whole town came down to the water to see them arrive.

        "The pier is safe and the new ramp has passed every test," said Oh Min-jae, the head of the harbour office.

        "We counted every boat twice before we let it in," said Oh Min-jae.

        Shops along the quay stayed open until midnight, and the ferry to the island left twice because so many people wanted to go.
        """),
    ("hostile", """
        Ferry <script>alert("title")</script> & "quoted" 'marks' ]]> leaves \u202e

        By Eve <script>alert(3)</script> "Q" ]]> Smith

        The ferry left <img src=x onerror=alert(1)> on Monday with two hundred people, and the harbour office counted every one of them twice.

        "The <script>alert(2)</script> ramp ]]> is \u202eright to left\u202c and it holds," said Oh Min-jae, the head of the harbour office.

        Nobody was left behind at the pier, and the boats sail again tomorrow with room for everybody who comes in time for them.
        """.Replace("\\u202e", "\u202e", StringComparison.Ordinal).Replace("\\u202c", "\u0001\u202c", StringComparison.Ordinal)));
