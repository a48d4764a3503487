namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>
/// Routing indicators: four to seven capitals and digits; those of the network that carries State's traffic begin with R
/// (ACP 117; every one of 1,120 public telegrams).
/// </summary>
internal static class RoutingIndicators
{
    public static bool Is(ReadOnlySpan<char> token)
    {
        if (token.Length is < 4 or > 8 || token[0] is not ('R' or 'Y'))
        {
            return false;
        }

        foreach (char c in token)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return token[1] is >= 'A' and <= 'Z';
    }
}
