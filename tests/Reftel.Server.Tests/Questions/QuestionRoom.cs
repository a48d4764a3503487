using Reftel.Server.Hosting;

namespace Reftel.Server.Tests.Questions;

/// <summary>A room with a question beside its archive.</summary>
internal static class QuestionRoom
{
    public const string File = """
        schema: reftel/question/1
        id: harbour
        title: Will Southport sign the <i>harbour</i> treaty?
        asked-on: 2007-12-01
        owner: the desk
        hypotheses:
          - {id: signs, title: It signs}
          - {id: stalls, title: It stalls}
        indicators:
          - id: gates
            title: The gates of the harbour are opened
            for: [signs]
            against: [stalls]
            look-in: [the port]
            decay: 100
            queries: ['harbour AND treaty']
          - id: talks
            title: Talks break off
            for: [stalls]
            decay: never
        observations:
          - indicator: gates
            on: 2007-12-20
            state: seen
            by: ada
            evidence: [07PORTSELWYN1/s1, 07PORTSELWYN99]
          - indicator: talks
            on: 2008-01-05
            state: seen
            evidence: 07PORTSELWYN98
            note: "heard at the <script>alert(1)</script> quay"
        assumptions:
          - {id: calm, text: The strait stays calm, broken-by: a blockade, rating: caveated}
        status:
          - id: moving
            status: moving
            trend: improved
            when: {any: [gates], are: seen}
        judgements:
          - {statement: 07PORTSELWYN1/s1, accepted-on: 2008-03-20, hypothesis: signs}
          - {statement: 08PORTSELWYN2/s1, accepted-on: 2008-03-20, hypothesis: signs}
          - {statement: 07PORTSELWYN97/s1, accepted-on: 2008-03-20}
        withdrawn: []

        """;

    public static readonly string[] Texts =
    [
        Telegrams.Of(1, "FIRST TALKS", "Comment: Southport will likely sign the harbour treaty by March 2008. End comment."),
        Telegrams.Of(2, "LATER TALKS", "Comment: Southport will likely not sign the harbour treaty by June 2008. End comment.").Replace("DEC 07", "MAR 08", StringComparison.Ordinal),
    ];

    public static Task<TestRoom> Open(Func<ReadingRoomOptions, ReadingRoomOptions>? change = null) => TestRoom.OpenAsync(
        room =>
        {
            room.AddTexts(Texts);
            Write(room, "harbour.yaml", File);
        },
        change);

    public static string PathOf(TestRoom room, string name) => Path.Combine(Path.GetDirectoryName(room.Archive)!, "questions", name);

    public static void Write(TestRoom room, string name, string text)
    {
        string path = PathOf(room, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }
}
