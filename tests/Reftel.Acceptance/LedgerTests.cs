using System.Text.Json;
using Xunit;

namespace Reftel.Acceptance;

/// <summary>From a forecast to its score, by the real command.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_forecast_is_resolved_scored_and_carried_to_another_archive()
    {
        string samples = Path.Combine(Launcher.FindRoot(), "samples", "reports");
        Assert.Equal(0, Run("", "add", samples).Code);
        JsonElement[] entries = [.. Run("", "ledger", "--kind", "forecast", "--state", "overdue", "--format", "json").Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        JsonElement likely = entries.First(entry => entry.GetProperty("estimate").GetString() == "likely");
        string id = likely.GetProperty("id").GetString()!;

        Result resolved = Run("", "ledger", "resolve", id, "--outcome", "no", "--evidence", likely.GetProperty("document").GetString()!, "--by", "Łucja", "--date", "2020-01-01");
        Assert.Equal((0, $"{id}/r1: no on 2020-01-01, by Łucja\n", ""), (resolved.Code, resolved.Output, resolved.Errors));
        Assert.Equal(2, Run("", "ledger", "resolve", id, "--outcome", "broken", "--evidence", "x").Code);
        Assert.Equal(3, Run("", "ledger", "show", "nothing/s1").Code);

        JsonElement all = JsonDocument.Parse(Run("", "score", "--format", "json").Output).RootElement.GetProperty("all");
        double middle = (likely.GetProperty("low").GetDouble() + likely.GetProperty("high").GetDouble()) / 2;
        Assert.Equal(middle * middle, all.GetProperty("brier").GetProperty("middle").GetDouble(), 9);
        Assert.Equal(1, all.GetProperty("denominator").GetProperty("scored").GetInt32());

        Result exported = Run("", "ledger", "export");
        Assert.Equal(0, Run("", "add", samples, "--archive", "other.db").Code);
        Result imported = Run(exported.Output, "ledger", "import", "-", "--archive", "other.db");
        Assert.Equal((0, "1 resolution kept\n", ""), (imported.Code, imported.Output, imported.Errors));
        Assert.Equal(exported.Output, Run("", "ledger", "export", "--archive", "other.db").Output);
        Assert.Equal(3, Run("{\"entries\":", "ledger", "import", "-").Code);
    }

    private Result Run(string input, params string[] arguments) => Command.RunIn(_folder.Root, input, arguments);
}
