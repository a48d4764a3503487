namespace Reftel.Reading.Reports.Links;

/// <summary>Commands of LaTeX that print a sign of addresses: <c>\textasciitilde{}</c>, <c>$\sim$</c>, <c>\textunderscore </c>.</summary>
internal static class LatexSigns
{
    private static readonly (string Command, string Sign)[] Commands =
    [
        ("\\textasciitilde", "~"), ("\\textunderscore", "_"), ("\\textdegree", "°"), ("\\textendash", "–"), ("\\texttildelow", "~"), ("\\sim", "~"),
        ("\\slash", "/"), ("\\allowbreak", ""), ("\\linebreak", ""), ("\\discretionary{}{}{}", ""),
    ];

    private static readonly string[] InDollars = ["_", "\\_", "\\#", "\\&", "\\%", "-", "/", "="];

    /// <summary>Reads a command at a backslash, or a sign between dollars.</summary>
    /// <returns>Behind it, or <paramref name="at"/> where none stands.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, LinkDraft draft)
    {
        bool dollar = text[at] == '$';
        int start = dollar ? at + 1 : at;
        foreach ((string command, string sign) in Commands)
        {
            int end = start + command.Length;
            if (!LinkText.StartsExactly(text, start, command) || char.IsAsciiLetter(LinkText.At(text, end)))
            {
                continue;
            }

            end = dollar ? end : LinkText.StartsExactly(text, end, "{}") ? end + 2 : LinkText.At(text, end) == ' ' ? end + 1 : end;
            return Take(text, at, end, dollar, sign, draft);
        }

        foreach (string printed in InDollars)
        {
            if (dollar && LinkText.StartsExactly(text, start, printed) && LinkText.At(text, start + printed.Length) == '$')
            {
                return Take(text, at, start + printed.Length, dollar, printed[^1].ToString(), draft);
            }
        }

        return at;
    }

    private static int Take(ReadOnlySpan<char> text, int at, int end, bool dollar, string sign, LinkDraft draft)
    {
        if (dollar && LinkText.At(text, end) != '$')
        {
            return at;
        }

        end = dollar ? end + 1 : end;
        draft.Repair(RepairKinds.LatexUnwrapped, text, at, end, sign, "a command of LaTeX prints the sign");
        return end;
    }
}
