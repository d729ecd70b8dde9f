namespace Sui.Inspection.Identifiers;

/// <summary>Finds and masks direct identifiers. Thread-safe; the time grows with the length of the text only.</summary>
public interface IIdentifierScanner
{
    /// <summary>The identifiers in a text, in its order; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    IReadOnlyList<IdentifierHit> Scan(string text);

    /// <summary>The text as it may be published: <c>[name]</c>, <c>[phone]</c> and the like in place of identifiers. Masking again changes nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The tag of the language of the masks: <c>cy</c> gives Welsh, any other English.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    string Mask(string text, string language = "en");

    /// <summary>
    /// Scans an evidence pack (a folder or a .zip), or one file: .csv, .tsv and .xlsx by row and column, hidden sheets too, .docx by paragraph, .json
    /// by property, .txt and .md by line. What stands beside the text of office files, such as comments and properties, is scanned as well;
    /// pictures and embedded files are not, and a problem says so. Never throws for what it finds there.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="cancellationToken">Stops the scan.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The scan was stopped.</exception>
    IdentifierReport ScanPath(string path, CancellationToken cancellationToken = default);
}
