using System.Collections.Frozen;

namespace Reftel.Reading.Language.Names;

/// <summary>
/// Legal forms of companies in several languages. Those of one row are translations of each other; all say only of what law a company is, so that they
/// are left out of the comparison.
/// </summary>
/// <remarks>Sources: the laws of the states, and ISO 20275 (entity legal forms).</remarks>
internal static class LegalForms
{
    private const int LongestForm = 6;

    // Forms of several words are written with underscores.
    private static readonly string[] Rows =
    [
        "ltd limited llc limited_liability_company company_limited ltd_liability_company gmbh gesellschaft_mit_beschränkter_haftung ooo ооо общество_с_ограниченной_ответственностью "
        + "тов тоо товариство_з_обмеженою_відповідальністю товарищество_с_ограниченной_ответственностью таа srl sarl sàrl société_à_responsabilité_limitée "
        + "societatea_cu_răspundere_limitată società_a_responsabilità_limitata sociedad_limitada sl lda ltda spzoo sp_zoo sp_z_oo sp_z_o_o spółka_z_ograniczoną_odpowiedzialnością sro s_r_o bv bvba pte_ltd pty_ltd "
        + "private_limited pvt_ltd pvt sdn_bhd kft doo dooel eood ood uab sia oü oy aps tov limited_company pte pty унитарное_предприятие чуп уп",
        "jsc joint_stock_company ao ао акционерное_общество акціонерне_товариство ag aktiengesellschaft sa société_anonyme sociedad_anónima sociedade_anônima spółka_akcyjna spa s_p_a "
        + "società_per_azioni nv naamloze_vennootschap plc public_limited_company inc incorporated corp corporation ab aktiebolag asa as a_s oyj pt tbk kk ad a_d akcine_bendrove sa_de_cv "
        + "kabushiki_kaisha se sas sae saoc sal akcinė_bendrovė",
        "ojsc open_joint_stock_company public_joint_stock_company pjsc oao оао пао pao ват пат вао открытое_акционерное_общество публичное_акционерное_общество відкрите_акціонерне_товариство "
        + "адкрытае_акцыянернае_таварыства aat адкрытае",
        "cjsc closed_joint_stock_company zao зао зат закрытое_акционерное_общество закрите_акціонерне_товариство closed_jsc",
        "lp limited_partnership llp kg kommanditgesellschaft gmbh_and_co_kg ohg",
        "co company cie compagnie",
    ];

    private static readonly FrozenDictionary<string, int> RowOf = Rows.SelectMany((row, i) => row.Split(' ').Select(form => (Form: Key(form.Split('_')), Row: i)))
        .DistinctBy(pair => pair.Form)
        .ToFrozenDictionary(pair => pair.Form, pair => pair.Row, StringComparer.Ordinal);

    /// <summary>Whether nothing but legal forms stands at a place and behind it.</summary>
    public static bool IsEnd(IReadOnlyList<NamePart> parts, int at)
    {
        while (at < parts.Count && LengthAt(parts, at) is > 0 and var length)
        {
            at += length;
        }

        return at >= parts.Count;
    }

    /// <summary>The parts without the legal forms at both ends.</summary>
    /// <param name="parts">Of a name.</param>
    /// <param name="forms">How many were left out.</param>
    public static IReadOnlyList<NamePart> Without(IReadOnlyList<NamePart> parts, out int forms)
    {
        int start = 0;
        forms = 0;
        while (LengthAt(parts, start) is > 0 and var length && start + length < parts.Count)
        {
            start += length;
            forms++;
        }

        int end = parts.Count;
        for (bool more = true; more;)
        {
            more = false;
            for (int length = Math.Min(LongestForm, end - start - 1); length > 0 && !more; length--)
            {
                if (IsForm(parts, end - length, length))
                {
                    (end, more) = (end - length, true);
                    forms++;
                }
            }
        }

        return [.. parts.Take(end).Skip(start)];
    }

    private static int LengthAt(IReadOnlyList<NamePart> parts, int at)
    {
        for (int length = Math.Min(LongestForm, parts.Count - at); length > 0; length--)
        {
            if (IsForm(parts, at, length))
            {
                return length;
            }
        }

        return 0;
    }

    // "Sa" is a word, "SA" and "S.A." are forms.
    private static bool IsForm(IReadOnlyList<NamePart> parts, int at, int length) => RowOf.ContainsKey(KeyOf(parts, at, length))
        && (length > 1 || parts[at].Small.Length > 2 || parts[at].Dotted || parts[at].Small == "co" || !parts[at].Written.Any(char.IsLower));

    private static string KeyOf(IReadOnlyList<NamePart> parts, int at, int length) => string.Join(' ', Enumerable.Range(at, length).Select(i => Sounds(parts[i].Small)));

    private static string Key(string[] words) => string.Join(' ', words.Select(Sounds));

    // By sounds, so that slips of the hand which sound alike do no harm (joynt stock); short ones by letters.
    private static string Sounds(string small) => small.Length > 4 ? SoundReader.Read(small) : small;
}
