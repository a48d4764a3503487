namespace Reftel.Reading.Documents;

/// <summary>What the E.O. line says.</summary>
/// <param name="Order">Number of the order, repaired when one digit is off: <c>12958</c>. Null when only a date is given.</param>
/// <param name="Raw">The words behind the number, as printed, white space folded: <c>DECL: 12/11/2017</c>.</param>
/// <param name="DeclassifyOn">The date given, or null.</param>
/// <param name="Exempt">Exemption from automatic release: <c>XGDS-1</c>, <c>OADR</c>, <c>X1</c>, <c>25X1</c>; null without one.</param>
/// <param name="Schedule">The schedule word: GDS, ADS, XGDS, RDS, DECL, DNG, N/A; null without one.</param>
/// <param name="Event">The event that ends classification, as printed, or null.</param>
/// <param name="Authority">The person named in parentheses, as printed, or null.</param>
public sealed record ExecutiveOrder(
    string? Order,
    string Raw,
    PartialDate? DeclassifyOn,
    string? Exempt,
    string? Schedule,
    string? Event,
    string? Authority);
