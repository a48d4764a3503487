using Reftel.Archive.Store;

namespace Reftel.Server.Hosting;

/// <summary>How far an archive has come, with what is said in its documents, which is read behind them.</summary>
internal static class ReadStand
{
    /// <summary>Another word whenever documents, their statements, or how those are read have changed.</summary>
    public static string Of(IArchiveStore store)
    {
        string rules = store.Reading().Rules;
        return $"{store.Stand()} {store.CountWithoutStatements(rules)} {rules}";
    }
}
