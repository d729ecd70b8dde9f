using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Annexes;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Benchmarks.Annexes;

/// <summary>The annexes that are measured: composed from the example packs, cut to ten pages, and generated.</summary>
internal sealed class AnnexCases
{
    /// <summary>The names of the cases, smallest first.</summary>
    public static readonly IReadOnlyList<string> Names = ["one-page", "ten-pages", "worked-case", "strong", "rows-1500"];

    private readonly IServiceProvider _services = new ServiceCollection().AddSuiInspection().BuildServiceProvider();

    /// <summary>The front door that the cases are written through.</summary>
    public ISuiInspection Inspection => _services.GetRequiredService<ISuiInspection>();

    /// <summary>An annex by its name.</summary>
    public AnnexDocument Make(string name) => name switch
    {
        "one-page" => Cut(Published("synthetic-strong"), 1),
        "ten-pages" => Cut(Working("synthetic-strong"), 10),
        "worked-case" => Published("worked-case"),
        "strong" => Working("synthetic-strong"),
        "rows-1500" => GeneratedAnnex.Make(),
        _ => throw new ArgumentException($"There is no case '{name}'."),
    };

    /// <summary>The assessment of an example pack.</summary>
    public Assessments.Assessment Assess(string pack) =>
        Inspection.Assess(_services.GetRequiredService<IEvidencePackReader>().Read(PackFiles.Load(pack)));

    /// <summary>An annex as PDF.</summary>
    public byte[] Write(AnnexDocument document, string format = "pdf")
    {
        using var stream = new MemoryStream();
        Inspection.Write(document, format, stream);
        return stream.ToArray();
    }

    private AnnexDocument Published(string pack) => Inspection.Compose(Assess(pack));

    // The longest document of an assessment.
    private AnnexDocument Working(string pack) => Inspection.Compose(Assess(pack), new AnnexRequest(AnnexAudience.Working));

    /// <summary>The first blocks of an annex, as many as fit so many pages.</summary>
    private AnnexDocument Cut(AnnexDocument document, int pages)
    {
        var (fits, tooMany) = (0, document.Sections.Sum(Blocks) + 1);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            if (PdfStreams.Read(Write(First(document, middle))).Pages <= pages)
            {
                fits = middle;
            }
            else
            {
                tooMany = middle;
            }
        }

        return First(document, fits);
    }

    private static int Blocks(AnnexSection section) => section.Blocks.Count + section.Subsections.Sum(Blocks);

    private static AnnexDocument First(AnnexDocument document, int count) =>
        document with { Sections = First(document.Sections, ref count) };

    private static List<AnnexSection> First(IReadOnlyList<AnnexSection> sections, ref int count)
    {
        var kept = new List<AnnexSection>();
        foreach (var section in sections)
        {
            if (count <= 0)
            {
                break;
            }

            var blocks = section.Blocks.Take(count).ToList();
            count -= blocks.Count;
            kept.Add(section with { Blocks = blocks, Subsections = First(section.Subsections, ref count) });
        }

        return kept;
    }
}
