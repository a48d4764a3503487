using Reftel.Reading.Text;

namespace Reftel.Testing.Laws;

/// <summary>A law that a reading does not keep.</summary>
/// <param name="Law">The law, as a sentence.</param>
/// <param name="Place">Where; UTF-16 offsets in the source text.</param>
/// <param name="Detail">What was found there.</param>
public sealed record Breach(string Law, TextSpan Place, string Detail);

/// <summary>A reading broke a law, or threw.</summary>
public sealed class LawBrokenException(string message, Exception? inner = null) : Exception(message, inner);
