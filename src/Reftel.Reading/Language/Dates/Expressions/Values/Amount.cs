namespace Reftel.Reading.Language.Dates.Expressions.Values;

/// <summary>So many of a unit, in hundredths: <c>2.5</c> hours are 250. Below zero where the text gives no number ("several").</summary>
internal readonly record struct Amount(TimeUnit Unit, long Hundredths)
{
    public bool IsVague => Hundredths < 0;

    public bool IsWhole => Hundredths >= 0 && Hundredths % 100 == 0;

    public bool IsOfClock => Unit <= TimeUnit.Hour;

    /// <summary>TIMEX3 value of a duration: <c>P6M</c>, <c>PT1H30M</c>, <c>PXM</c>.</summary>
    public static string Write(ReadOnlySpan<Amount> amounts)
    {
        string days = "";
        string clock = "";
        foreach (Amount amount in amounts)
        {
            if (amount.IsOfClock)
            {
                clock += amount.ToString();
            }
            else
            {
                days += amount.ToString();
            }
        }

        return clock.Length > 0 ? $"P{days}T{clock}" : $"P{days}";
    }

    public override string ToString() => Unit switch
    {
        TimeUnit.Second => Number(1) + "S",
        TimeUnit.Minute => Number(1) + "M",
        TimeUnit.Hour => Number(1) + "H",
        TimeUnit.Day or TimeUnit.Night => Number(1) + "D",
        TimeUnit.WorkingDay => Number(1) + "WD",
        TimeUnit.Week => Number(1) + "W",
        TimeUnit.Fortnight => Number(2) + "W",
        TimeUnit.Weekend => Number(1) + "WE",
        TimeUnit.Month => Number(1) + "M",
        TimeUnit.Quarter => Number(1) + "Q",
        TimeUnit.Half => Number(6) + "M",
        TimeUnit.Season => Number(3) + "M",
        TimeUnit.Decade => Number(10) + "Y",
        TimeUnit.Century => Number(100) + "Y",
        TimeUnit.Millennium => Number(1000) + "Y",
        _ => Number(1) + "Y",
    };

    private string Number(int factor)
    {
        if (IsVague)
        {
            return "X";
        }

        long value = Hundredths * factor;
        long part = value % 100;
        return part == 0 ? $"{value / 100}" : part % 10 == 0 ? $"{value / 100}.{part / 10}" : $"{value / 100}.{part:D2}";
    }
}
