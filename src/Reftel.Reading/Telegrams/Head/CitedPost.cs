using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>The post behind the older words for "our telegram" and "your telegram": EMBTEL, DEPTEL, CONTEL, URTEL.</summary>
internal static class CitedPost
{
    private static readonly string[] Missions = ["AMEMBASSY", "AMCONSUL", "USMISSION", "USLO", "USINT"];

    /// <returns>A post, or null when the word does not say which one in this telegram.</returns>
    public static string? Resolve(string printed, TelegramDraft draft) => printed switch
    {
        "DEPTEL" or "DEPTELS" or "STATETEL" => "STATE",
        "EMBTEL" or "EMBTELS" or "CONTEL" or "CONTELS" or "CONGENTEL" => Mission(draft),
        "OURTEL" or "OURTELS" or "MYTEL" => Sender(draft),
        "URTEL" or "URTELS" or "YOURTEL" or "YRTEL" => draft.To.Count == 1 ? PostOf(draft.To[0].Name) : null,
        _ => printed,
    };

    /// <summary>The post of the sender: that of the message number, else of the FM line.</summary>
    public static string? Sender(TelegramDraft draft) => draft.Post ?? (draft.From is null ? null : PostOf(draft.From));

    // An embassy's own telegram; from the Department, that of the one embassy it writes to.
    private static string? Mission(TelegramDraft draft)
    {
        string? sender = Sender(draft);
        if (sender is not null && sender != "STATE")
        {
            return sender;
        }

        return draft.To.Count == 1 ? PostOf(draft.To[0].Name) : null;
    }

    private static string? PostOf(string address)
    {
        foreach (string mission in Missions)
        {
            if (Scan.IsWord(address, 0, mission))
            {
                return Posts.Canonical(address[mission.Length..].Trim());
            }
        }

        return address.StartsWith("SECSTATE", StringComparison.Ordinal) ? "STATE" : null;
    }
}
