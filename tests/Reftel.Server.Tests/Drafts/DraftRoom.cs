using Reftel.Server.Hosting;
using Reftel.Server.Tests.Questions;

namespace Reftel.Server.Tests.Drafts;

/// <summary>A room with a question that has sentences of its own, forecasts and the head of a telegram.</summary>
internal static class DraftRoom
{
    /// <summary>The day on which the draft can be a telegram.</summary>
    public const string Day = "as-of=2008-04-02";

    public static readonly string File = $$"""
        {{QuestionRoom.File.TrimEnd()}}
        forecasts: [08PORTSELWYN2/s1]
        draft:
          title: The <i>harbour</i> treaty
          house: The desk
          marking: C
          headline:
            - {text: Southport will likely not sign the harbour treaty by 30 June 2008., cites: [08PORTSELWYN2/s1]}
          gaps:
            - {text: Nobody asked the port., marking: U, cites: ['https://port.example/gates']}
        telegram:
          from: AMEMBASSY PORT SELWYN
          number: 77
          sent: 2008-04-02T10:15Z
          to: [SECSTATE WASHDC]
          precedence: routine
          executive-order: "12958"
          declassify-on: 2018-04-02
          tags: [PGOV, PREL]
          classified-by: {name: Ada Berg, title: Charge, reasons: [1.4(d)]}
          signature: BERG

        """;

    public static Task<TestRoom> Open(Func<ReadingRoomOptions, ReadingRoomOptions>? change = null) => TestRoom.OpenAsync(
        room =>
        {
            room.AddTexts(QuestionRoom.Texts);
            room.ReadStatements();
            QuestionRoom.Write(room, "harbour.yaml", File);
        },
        change);
}
