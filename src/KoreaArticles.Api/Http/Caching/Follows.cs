namespace KoreaArticles.Api.Http.Caching;

/// <summary>Tells that an operation's answer changes only when the corpus does.</summary>
/// <param name="IsKept">Whether answers are kept for as long as they stay the same.</param>
internal sealed record FollowsRevision(bool IsKept);

/// <summary>Tells that an operation's answer stays the same as long as the program does.</summary>
internal sealed record FollowsBuild;

/// <summary>Tells that an operation's good answers in JSON know the revision
/// they were read at, so that it need not be asked for before.</summary>
internal sealed record TellsRevision;

/// <summary>The corpus revision an answer was read at.</summary>
internal sealed record ReadAt(long Revision);
