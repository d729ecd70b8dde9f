using System.Runtime.CompilerServices;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>
/// The packs that came out of a reader, which ran the rules as it read. A pack that is changed with <c>with</c> is another object and is
/// checked again. Thread-safe.
/// </summary>
internal static class KnownSound
{
    private static readonly ConditionalWeakTable<EvidencePack, Against> Packs = [];

    /// <summary>Notes a pack that was checked.</summary>
    public static void Note(EvidencePack pack, Rubric rubric, IDataRegistry<Instrument> instruments) =>
        Packs.AddOrUpdate(pack, new Against(rubric, instruments));

    /// <summary>Whether the very object was checked against the same data.</summary>
    public static bool Has(EvidencePack pack, Rubric rubric, IDataRegistry<Instrument> instruments) =>
        Packs.TryGetValue(pack, out var against) && ReferenceEquals(against.Rubric, rubric) && ReferenceEquals(against.Instruments, instruments);

    private sealed record Against(Rubric Rubric, IDataRegistry<Instrument> Instruments);
}
