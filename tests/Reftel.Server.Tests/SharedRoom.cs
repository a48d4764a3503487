using Reftel.Server.Tests.Drafts;
using Reftel.Server.Tests.Ledger;
using Reftel.Server.Tests.Questions;
using Xunit;

namespace Reftel.Server.Tests;

/// <summary>A room that the tests of a class share, since they only read in it; a test that changes something opens one of its own.</summary>
public abstract class SharedRoom : IAsyncLifetime
{
    internal TestRoom Room { get; private set; } = null!;

    public async Task InitializeAsync() => Room = await Open();

    public async Task DisposeAsync() => await Room.DisposeAsync();

    private protected abstract Task<TestRoom> Open();
}

public sealed class SharedLedgerRoom : SharedRoom
{
    private protected override Task<TestRoom> Open() => LedgerRoom.Open();
}

public sealed class SharedQuestionRoom : SharedRoom
{
    private protected override Task<TestRoom> Open() => QuestionRoom.Open();
}

public sealed class SharedDraftRoom : SharedRoom
{
    private protected override Task<TestRoom> Open() => DraftRoom.Open();
}
