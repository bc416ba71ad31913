namespace KoreaArticles.Api.Tests.Related;

/// <summary>A report, a shorter print of it, another outlet's report with the same quotation, and what only looks alike.</summary>
public sealed class RelatedApp() : TextsApp(
    ("report", $"""
        Ferry to Marado sails again after six months

        YEOSAN, March 14, 2022 - {Body}

        {Statement}
        """),
    ("shorter", $"""
        Marado ferry is back

        YEOSAN, March 15, 2022 - {Body}
        """),
    ("elsewhere", $"""
        Island shops count on visitors

        MARADO, March 16, 2022 - Shopkeepers on the island painted their fronts this week and hope that the boats will bring them a better summer.

        {Statement}

        Nobody knows yet how many guests the small boarding houses can take.
        """),
    ("years-before", $"""
        Harbour office celebrates an anniversary

        YEOSAN, May 2, 2019 - The harbour office hung old photographs in its hall and asked the town for more of them.

        {Statement}
        """),
    ("short-words", """
        Mayor of Yeosan welcomes the summer

        YEOSAN, March 14, 2022 - The mayor opened the season with a walk along the beach and a speech on the town's new benches.

        "We are ready," said Oh Min-jae, the head of the harbour office.
        """),
    ("short-words-too", """
        Swimming club of Yeosan opens its pool

        YEOSAN, March 14, 2022 - The club repaired the roof of the pool and asks its members for help with the paint on Saturday.

        "We are ready," said Oh Min-jae, the head of the harbour office.
        """))
{
    private const string Body = """
        The ferry between Yeosan and the island of Marado took its first passengers since last autumn on Monday morning, and both of its decks were full.

        Engineers had found cracks in the ramp of the old pier, and the harbour office closed it overnight. A new ramp was built in the yard across the bay and floated over at high tide.

        Farmers on the island sold most of their tangerines by post in the meantime, and the school held two months of lessons by radio because the teachers could not come.
        """;

    private const string Statement = """
        "The pier is safe and the new ramp has passed every test," said Oh Min-jae, the head of the harbour office.
        """;
}
