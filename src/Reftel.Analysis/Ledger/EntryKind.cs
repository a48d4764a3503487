namespace Reftel.Analysis.Ledger;

/// <summary>What an entry of the ledger is.</summary>
public enum EntryKind
{
    /// <summary>What somebody says will be; judged by what came.</summary>
    Forecast,

    /// <summary>What an actor undertakes to do; judged by what he did.</summary>
    Commitment,
}
