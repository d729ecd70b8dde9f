using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules.Head;
using Sui.Inspection.Json;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads the sources.</summary>
internal static class SourceListReader
{
    /// <summary>The sources, those with errors included as far as they have an id; null when there is no list.</summary>
    public static IReadOnlyList<ManifestSource>? Read(DataObject root, bool published)
    {
        if (root.Entries("sources", required: true) is not { } entries)
        {
            return null;
        }

        var sources = new List<ManifestSource>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var source = ReadSource(entry, published);
            if (source is null)
            {
                continue;
            }

            if (ids.Add(source.Source.Id))
            {
                sources.Add(source);
            }
            else
            {
                SourceRules.Twice(entry.Error);
            }
        }

        return sources;
    }

    private static ManifestSource? ReadSource(DataObject entry, bool published)
    {
        var id = entry.ManifestId("id");
        var kind = entry.Term("kind", Terms<SourceKind>.All, required: true);
        var origin = entry.Term("origin", Terms<Origin>.All, required: true);
        var title = entry.Text("title", required: true);
        var citation = entry.Text("citation", required: false);
        if (published && citation is null && !entry.Has("citation"))
        {
            SourceRules.NotCited(entry.Error);
        }

        var sample = ReadSample(entry);
        var (representativeness, designEffect) = ReadSurvey(entry, kind);
        entry.Done();
        return id is null ? null : new ManifestSource(
            new EvidenceSource
            {
                Id = id,
                Kind = kind.GetValueOrDefault(),
                Origin = origin.GetValueOrDefault(),
                Title = title ?? string.Empty,
                Citation = citation,
                Sample = sample,
                Representativeness = representativeness,
                DesignEffect = designEffect ?? 1,
            },
            KindKnown: kind is not null,
            LeftOut: entry.Failed,
            At: entry);
    }

    private static Sample? ReadSample(DataObject entry)
    {
        if (entry.Entry("sample", required: false) is not { } sample)
        {
            return null;
        }

        var drawnBy = sample.Term("drawnBy", Terms<Origin>.All, required: true);
        var invited = sample.Whole("invited", least: 1);
        sample.Done();
        return sample.Failed ? null : new Sample(drawnBy!.Value, invited);
    }

    private static (Representativeness? Representativeness, double? DesignEffect) ReadSurvey(DataObject entry, SourceKind? kind)
    {
        var representativeness = entry.Term("representativeness", Terms<Representativeness>.All, required: false);
        var designEffect = entry.Number(
            "designEffect", required: false, least: 1, largest: double.MaxValue, "A number, 1 or more.");
        if (SourceRules.IsSurvey(kind))
        {
            return (representativeness, designEffect);
        }

        WarnWithoutEffect(entry, "representativeness");
        WarnWithoutEffect(entry, "designEffect");
        return (null, null);
    }

    private static void WarnWithoutEffect(DataObject entry, string name)
    {
        if (entry.Has(name))
        {
            SourceRules.WithoutEffect(name, entry.Warning);
        }
    }
}
