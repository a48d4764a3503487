using Reftel.Reading.Text;

namespace Reftel.Reading.Documents;

/// <summary>Two statements of one speaker that may contradict each other; a candidate for a person to decide.</summary>
/// <param name="First">Id of the earlier statement.</param>
/// <param name="Second">Id of the later one.</param>
/// <param name="Reason">The rule: <c>said by the author</c> where the text calls them contradictory, <c>denied and affirmed</c> where one denies what the other says.</param>
/// <param name="Evidence">The words that say so, or null.</param>
public sealed record Contradiction(string First, string Second, string Reason, TextSpan? Evidence);
