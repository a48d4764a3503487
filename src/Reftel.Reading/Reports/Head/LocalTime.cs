using NodaTime;
using NodaTime.TimeZones;
using Reftel.Reading.Language.Dates;
using Reftel.Reading.Reports.Catalogues;

namespace Reftel.Reading.Reports.Head;

/// <summary>What is wrong about a time and its zone.</summary>
internal enum TimeFault
{
    None,

    /// <summary>There is no such time of day: 25:70.</summary>
    NoSuchTime,

    /// <summary>The clocks passed over it in spring.</summary>
    Skipped,

    /// <summary>The zone exists but was not in force on that day: EDT in winter.</summary>
    NotInForce,

    /// <summary>The abbreviation is of several zones and no place decides.</summary>
    Ambiguous,
}

/// <summary>A day and time made into ISO 8601 with the offset that the place really had, by the tz database.</summary>
/// <param name="Value">ISO 8601; the day alone where there is no such time.</param>
/// <param name="Fault">What was found.</param>
/// <param name="Zone">Id of the zone, or null.</param>
/// <param name="InForce">Name of what was in force, as the tz database has it.</param>
internal readonly record struct LocalTime(string Value, TimeFault Fault, string? Zone, string? InForce)
{
    /// <param name="date">A whole day.</param>
    /// <param name="time">The printed time and zone.</param>
    /// <param name="city">City of the dateline, or null.</param>
    public static LocalTime Resolve(CalendarDate date, PrintedTime time, string? city)
    {
        string day = date.ToString();
        if (time.Minute < 0)
        {
            return new LocalTime(day, TimeFault.NoSuchTime, null, null);
        }

        string local = $"{day}T{time.Minute / 60:D2}:{time.Minute % 60:D2}:00";
        if (time.Offset is { } offset)
        {
            return new LocalTime(local + Iso(offset), TimeFault.None, null, null);
        }

        ZoneAbbreviation? row = time.Zone is null ? null : ZoneAbbreviations.Find(time.Zone);
        if (row is { Zones: ["Etc/UTC"] })
        {
            return new LocalTime(local + "Z", TimeFault.None, "Etc/UTC", null);
        }

        string? zone = ZoneOf(row, time, city, out bool ambiguous);
        if (zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not { } rules)
        {
            return new LocalTime(local, ambiguous ? TimeFault.Ambiguous : TimeFault.None, null, null);
        }

        return InZone(date, time.Minute, day, local, rules, row?.Names ?? []);
    }

    private static string? ZoneOf(ZoneAbbreviation? row, PrintedTime time, string? city, out bool ambiguous)
    {
        ambiguous = row is { IsAmbiguous: true };
        string? home = (time.City ?? city) is { } name ? Places.ZoneOf(name) : null;
        if (row is not { } known)
        {
            // A bare time beside a place is that place's time only where the text says so.
            return time.Zone is null ? null : home;
        }

        if (home is not null && known.Names.Length > 0 && SharesName(home, known.Names))
        {
            ambiguous = false;
            return home;
        }

        return ambiguous ? null : known.Zones[0];
    }

    // Whether a place ever calls its time so: Berlin has CET, Minsk has no EDT.
    private static bool SharesName(string zone, string[] names) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } rules
        && rules.GetZoneIntervals(Instant.FromUtc(1990, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0)).Any(interval => names.Contains(interval.Name));

    private static LocalTime InZone(CalendarDate date, int minute, string day, string local, DateTimeZone rules, string[] names)
    {
        ZoneLocalMapping mapping = rules.MapLocal(new LocalDateTime(date.Year, date.Month, date.Day, minute / 60, minute % 60));
        if (mapping.Count == 0)
        {
            return new LocalTime(day, TimeFault.Skipped, rules.Id, null);
        }

        if (mapping.Count == 2 && names.Length != 1)
        {
            // The hour that the clocks show twice in autumn.
            return new LocalTime(local, TimeFault.None, rules.Id, null);
        }

        ZoneInterval interval = mapping.Count == 2 && mapping.LateInterval.Name == names[0] ? mapping.LateInterval : mapping.EarlyInterval;
        bool inForce = names.Length == 0 || names.Contains(interval.Name);
        int minutes = interval.WallOffset.Seconds / 60;
        return new LocalTime(local + Iso(minutes), inForce ? TimeFault.None : TimeFault.NotInForce, rules.Id, interval.Name);
    }

    private static string Iso(int minutes) => $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}";
}
