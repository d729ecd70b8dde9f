using System.Globalization;

namespace Sui.Inspection.Evidence;

/// <summary>A page of a document, or a time of a recording.</summary>
/// <param name="Document">What the document or recording is called, fit for print.</param>
/// <param name="Page">The page, from 1; null when the whole document is meant, or a recording.</param>
/// <param name="Time">How far into the recording, 0 or more; null when the whole of it is meant, or a document.</param>
public sealed record DocumentLocator(string Document, int? Page = null, TimeSpan? Time = null) : Locator
{
    /// <summary>The locator as <c>document, p. 3</c> or <c>recording, 01:02:03</c>; hours go on beyond 24.</summary>
    public override string ToString() => this switch
    {
        { Page: { } page } => string.Create(CultureInfo.InvariantCulture, $"{Document}, p. {page}"),
        { Time: { } time } => string.Create(
            CultureInfo.InvariantCulture, $"{Document}, {(long)time.TotalHours:00}:{Math.Abs(time.Minutes):00}:{Math.Abs(time.Seconds):00}"),
        _ => Document,
    };
}
