using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Imports;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>What becomes of exports, and of the evidence that a case holds.</summary>
/// <param name="Outcome">What the import gave, with what stands in the way of adding it.</param>
/// <param name="Changes">What the evidence gains by it and what differs; null where nothing can be added.</param>
internal sealed record ExportLook(ImportResult Outcome, AddedAnswers? Changes);
