using System.IO.Compression;
using Sui.Inspection.Files;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular.Archives;
using Sui.Inspection.Text;


namespace Sui.Inspection.Intake.Containers;

/// <summary>Opens what a path leads to.</summary>
internal sealed class PackOpener
{
    private readonly PackLimits _limits;
    private readonly IDataRegistry<Instrument>? _instruments;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Makes an opener.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="instruments">The instruments by whose questions sheets of a workbook are known; null takes no workbooks.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    public PackOpener(PackLimits limits, IDataRegistry<Instrument>? instruments = null, CancellationToken cancellationToken = default)
    {
        _limits = limits;
        _instruments = instruments;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The pack's files; null, after a problem, when they cannot be come by.</summary>
    public IPackContainer? Open(string path, ProblemList problems)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return new FolderPack(path, _limits.ZipEntries);
            }

            return FileKinds.Of(path) switch
            {
                FileKind.Missing => Refuse(problems, IntakeCodes.PackMissing, "There is nothing at the path.", "Correct the path."),
                FileKind.Other => Refuse(
                    problems, IntakeCodes.NotAFile, "The path leads to a device, a pipe or a socket; it was not read.",
                    "Save the .zip as a file first."),
                _ => OpenZip(path, problems),
            };
        }
        catch (InvalidDataException)
        {
            return NotAZip(problems);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(
                problems, IntakeCodes.PackNotOpened, "The pack cannot be opened: it is in use, or access is denied.",
                "Close the programs that use the pack, or ask for access to it.");
        }
    }

    /// <summary>The files of a .zip in memory; null, after a problem, when they cannot be come by.</summary>
    /// <param name="zip">The .zip, which has to stay open as long as the container; null when it was too large.</param>
    /// <param name="problems">Where problems go.</param>
    public IPackContainer? Open(MemoryStream? zip, ProblemList problems)
    {
        if (zip is null)
        {
            problems.Error(
                IntakeCodes.PackTooLarge, new ProblemLocation(problems.File), "The .zip is too large; it was not read.",
                $"At most {Wording.Size(_limits.PackBytes)}.", "Leave out what the assessment does not need.");
            return null;
        }

        try
        {
            return zip.Length == 0 ? NotAZip(problems) : OpenZip(zip, problems);
        }
        catch (InvalidDataException)
        {
            return NotAZip(problems);
        }
    }

    private IPackContainer? OpenZip(string path, ProblemList problems)
    {
        var stream = RegularFile.Open(path);
        IPackContainer? opened = null;
        try
        {
            opened = OpenZip(stream, problems);
        }
        finally
        {
            if (opened is null)
            {
                stream.Dispose();
            }
        }

        return opened;
    }

    private IPackContainer? OpenZip(Stream stream, ProblemList problems)
    {
        if (IsCompound(stream))
        {
            return Refuse(
                problems, IntakeCodes.NotAZip, "The file is an old workbook (.xls), or one that a password protects; it was not read.",
                "Take the password off, or save it as a workbook (.xlsx).");
        }

        if (ZipDirectory.CountEntries(stream) is not { } entries)
        {
            return NotAZip(problems);
        }

        if (entries > _limits.ZipEntries)
        {
            problems.Error(
                IntakeCodes.TooManyFiles, new ProblemLocation(problems.File), "The .zip has too many entries.",
                $"At most {Wording.Number(_limits.ZipEntries)} entries.", "Pack the files that pack.json names, and no others.");
            return null;
        }

        var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        if (_instruments is null || !(WorkbookReading.IsWorkbook(archive) || WorkbookReading.IsOpenDocument(archive)))
        {
            return new ZipPack(archive, _limits, problems);
        }

        using (archive)
        {
            return WorkbookReading.IsOpenDocument(archive)
                ? Refuse(
                    problems, IntakeCodes.NotAZip, "The file is a document of LibreOffice or OpenOffice; it was not read.", "Save it as a workbook (.xlsx).")
                : WorkbookReading.Open(stream, problems, _instruments, _limits, _cancellationToken);
        }
    }

    // The first bytes of files of Office before 2007, which still holds what a password protects.
    private static bool IsCompound(Stream stream)
    {
        Span<byte> head = stackalloc byte[8];
        stream.Position = 0;
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == head.Length && head.SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    }

    private static IPackContainer? NotAZip(ProblemList problems) => Refuse(
        problems, IntakeCodes.NotAZip, "The file is not a .zip, or is damaged.", "Give the folder, or make the .zip again.");

    private static IPackContainer? Refuse(ProblemList problems, string code, string message, string action)
    {
        problems.Error(code, new ProblemLocation(problems.File), message, "The folder that holds pack.json, a .zip of it, or an evidence workbook (.xlsx).",
            action);
        return null;
    }
}
