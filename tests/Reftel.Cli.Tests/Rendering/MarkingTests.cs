using Reftel.Archive.Wording;
using Reftel.Reading.Documents;
using Xunit;

namespace Reftel.Cli.Tests.Rendering;

public sealed class MarkingTests
{
    [Fact]
    public void Nothing_marked_gives_nothing() => Assert.Equal("", Marking.InWords(new Telegram()));

    [Fact]
    public void Captions_stand_alone_where_no_classification_is_given() =>
        Assert.Equal("SIPDIS, NOFORN", Marking.InWords(new Telegram { Captions = ["SIPDIS", "NOFORN"] }));

    [Fact]
    public void An_event_ends_classification() =>
        Assert.Equal("secret until END OF VISIT", Words(new ExecutiveOrder("12065", "", null, null, "RDS", "END OF VISIT", null)));

    [Fact]
    public void An_exemption_is_named() =>
        Assert.Equal("secret, exempt from automatic release (X1)", Words(new ExecutiveOrder("12958", "", null, "X1", "DECL", null, null)));

    [Fact]
    public void A_schedule_alone_stands_in_parentheses() =>
        Assert.Equal("secret (GDS)", Words(new ExecutiveOrder("11652", "GDS", null, null, "GDS", null, null)));

    private static string Words(ExecutiveOrder order) =>
        Marking.InWords(new Telegram { Classification = Classification.Secret, ExecutiveOrder = order });
}
