namespace KoreaArticles.Api.Tests.Speakers;

/// <summary>Two people whose ids are each a form of the other's name, and one whose name is written in two orders.</summary>
public sealed class NamesakesApp() : TextsApp(
    ("double", """
        Harbour hires a pilot

        YEOSAN, March 14, 2022 - The harbour has a new pilot.

        "The fog never lasts," said Helen Ashworth-Hill, who came from the islands.
        """),
    ("single", """
        Harbour loses a pilot

        YEOSAN, March 15, 2022 - The harbour has no pilot any more.

        "The fog always lasts," said Helen Hill, who goes to the islands. "I have had enough of it," Hill said.
        """),
    ("initial", """
        Harbour needs a pilot

        YEOSAN, March 16, 2022 - The harbour has called for pilots.

        "The fog comes back," said Jose R. Hill, who lives on the islands.
        """),
    ("western", """
        Harbour trains a pilot

        YEOSAN, March 17, 2022 - The harbour teaches a pilot of its own.

        "The fog is a teacher," said Ha Yeong Kim, who was born on the islands. "It asks every day," Kim said.
        """));
