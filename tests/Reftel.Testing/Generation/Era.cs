namespace Reftel.Testing.Generation;

/// <summary>The conventions a telegram follows.</summary>
internal enum Era
{
    /// <summary>1966-72.</summary>
    Sixties,

    /// <summary>1973-79, in State's copy.</summary>
    Archive,

    /// <summary>1984-94: five-digit serials, PAGE lines.</summary>
    Eighties,

    /// <summary>1995-2010: six-digit serials, page marks with the number in front.</summary>
    Modern,
}
