using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Files;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Intake.Guards;

/// <summary>Scans texts, files and packs with the names of a host.</summary>
internal sealed class IdentifierScanner : IIdentifierScanner
{
    private readonly TextScanner _scanner;
    private readonly TextMasker _masker;

    /// <summary>Makes a scanner.</summary>
    /// <param name="names">The names to look for.</param>
    /// <exception cref="ArgumentException">There are too many names, or one of them cannot be looked for.</exception>
    public IdentifierScanner(IEnumerable<string> names)
    {
        _scanner = new TextScanner(new NameList(names));
        _masker = new TextMasker(_scanner);
    }

    /// <inheritdoc/>
    public IReadOnlyList<IdentifierHit> Scan(string text) => _scanner.Scan(text);

    /// <inheritdoc/>
    public string Mask(string text, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(language);
        return _masker.Mask(text, MaskingPolicy.Published(language)).Text;
    }

    /// <inheritdoc/>
    public IdentifierReport ScanPath(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var limits = PackLimits.Default;
        var problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), limits.Problems);
        var places = new PlaceList(_masker);
        var single = File.Exists(path) && !path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        var files = new FileScan(_scanner, places, problems, pack: !single);
        if (single)
        {
            ScanFile(path, files, problems, limits, cancellationToken);
        }
        else
        {
            using var container = new PackOpener(limits).Open(path, problems);
            foreach (var file in container?.Files ?? [])
            {
                cancellationToken.ThrowIfCancellationRequested();
                var content = container!.Read(file, limits.FileBytes);
                if (content.Bytes is { } bytes)
                {
                    files.Scan(file, bytes, cancellationToken);
                }
                else
                {
                    problems.Add(content.ToProblem(new ProblemLocation(file)));
                }
            }
        }

        return places.ToReport(new PrivacyGuard(_scanner).ForReading(problems.ToProblems()));
    }

    private static void ScanFile(string path, FileScan files, ProblemList problems, PackLimits limits, CancellationToken cancellationToken)
    {
        var label = Path.GetFileName(path);
        try
        {
            files.Scan(label, RegularFile.Read(path, limits.FileBytes), cancellationToken);
        }
        catch (NotAFileException)
        {
            FileScan.Refuse(problems, label, "The path leads to a device, a pipe or a socket, and not to a file.");
        }
        catch (FileTooLargeException)
        {
            FileScan.Refuse(problems, label, "The file is too large.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            FileScan.Refuse(problems, label, "The file cannot be read.");
        }
    }
}
