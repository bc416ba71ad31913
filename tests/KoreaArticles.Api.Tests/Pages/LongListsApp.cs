namespace KoreaArticles.Api.Tests.Pages;

/// <summary>The service over more articles of one outlet and speaker than a page shows.</summary>
public sealed class LongListsApp() : TextsApp(Enumerable.Range(0, Articles).Select(i => ($"부두{i:00}", Text(i))))
{
    public const int Articles = 60;

    private static string Text(int i) => $"""
        Pier {i} of Yeosan opens again
        Source: Hanbit News
        By Mina Park
        YEOSAN, March {(i % 28) + 1}, 2022 - The harbour office opened pier {i} on Monday, and the town came down to the water to see it.

        "We tested pier {i} twice before we let anybody in," said Oh Min-jae, the head of the harbour office.
        """;
}
