using Sui.Inspection.Pdf.Files;

namespace Sui.Inspection.Pdf.Tests.Files;

internal sealed class ObjectFileTests
{
    [Test]
    public void Begin_SameObjectTwice_Throws()
    {
        var file = new ObjectFile();
        var number = file.Reserve();
        file.Begin(number).Raw("null"u8);
        Assert.That(() => file.Begin(number), Throws.InvalidOperationException);
    }

    [Test]
    public void Save_ReservedButNotWritten_Throws()
    {
        var file = new ObjectFile();
        var number = file.Reserve();
        Assert.That(() => file.Save(Stream.Null, number, number), Throws.InvalidOperationException);
    }
}
