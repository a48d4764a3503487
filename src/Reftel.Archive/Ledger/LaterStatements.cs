using Reftel.Analysis.Ledger.Candidates;

namespace Reftel.Archive.Ledger;

/// <summary>The statements of an archive by their words, made for the first who asks and kept for all others; nothing is kept of more than memory has room for.</summary>
/// <threadsafety>May be used from several threads.</threadsafety>
internal sealed class LaterStatements
{
    // Some hundred megabytes.
    private const int Most = 300_000;

    private readonly Lock _gate = new();
    private CandidateIndex? _index;
    private bool _isTooLarge;

    /// <summary>The index; null where it is not kept.</summary>
    public CandidateIndex? Of(Func<CandidateIndex> make)
    {
        // Who comes meanwhile waits: two would take twice the memory.
        lock (_gate)
        {
            if (_index is null && !_isTooLarge)
            {
                CandidateIndex made = make();
                _isTooLarge = made.Count > Most;
                _index = _isTooLarge ? null : made;
            }

            return _index;
        }
    }
}
