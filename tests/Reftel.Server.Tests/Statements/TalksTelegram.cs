namespace Reftel.Server.Tests.Statements;

/// <summary>A telegram with statements of several kinds.</summary>
internal static class TalksTelegram
{
    public const string Id = "07PORTSELWYN7";

    public static string Text { get; } = Telegrams.Of(
        7, "TALKS ON THE HARBOR",
        "The minister said that the harbor had been closed on December 3. The union will likely sign the treaty in March 2008 if the talks go on.",
        "Mayor Lind agreed to open the northern quay by June 2008. \"We will not strike,\" he said.",
        "Comment: The state should press the company. End comment.");
}
