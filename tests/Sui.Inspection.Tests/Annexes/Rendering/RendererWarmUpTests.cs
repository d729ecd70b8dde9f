using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>What warms the writer up is a sound annex, so that nothing can fail where nobody looks.</summary>
[TestFixture]
internal sealed class RendererWarmUpTests
{
    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Document_InEveryFormat_IsWrittenWithoutWarning(IAnnexRenderer renderer)
    {
        AnnexSectionCheck.Check(RendererWarmUp.Document().Sections);

        Assert.That(renderer.Render(RendererWarmUp.Document(), Stream.Null).Warnings, Is.Empty);
    }
}
