using System.Buffers.Binary;
using System.Text;
using Sui.Inspection.Pdf.Catalogs;

namespace Sui.Inspection.Pdf.Tests.Catalogs;

internal sealed class SrgbProfileTests
{
    private readonly byte[] _profile = SrgbProfile.Build();

    [Test]
    public void Build_Size_IsUnder500Bytes()
    {
        Assert.That(_profile, Has.Length.LessThan(500));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(_profile), Is.EqualTo(_profile.Length));
    }

    [Test]
    public void Build_Header_IsADisplayProfileOfVersionFour()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Encoding.ASCII.GetString(_profile, 12, 12), Is.EqualTo("mntrRGB XYZ "));
            Assert.That(_profile[8], Is.EqualTo(4));
            Assert.That(Encoding.ASCII.GetString(_profile, 36, 4), Is.EqualTo("acsp"));
        }
    }

    [Test]
    public void Build_Primaries_AddUpToTheWhitePointD50()
    {
        // ICC.1:2010, 7.2.16: D50 is X 0.9642, Y 1.0000, Z 0.8249. The three primaries at full strength make white.
        double[] white = [0, 1, 2];
        for (var axis = 0; axis < 3; axis++)
        {
            white[axis] = Value("rXYZ", axis) + Value("gXYZ", axis) + Value("bXYZ", axis);
        }

        Assert.That(white, Is.EqualTo(new[] { 0.9642, 1.0, 0.8249 }).Within(0.0005));
    }

    [Test]
    public void Build_Curve_FollowsTheStandard()
    {
        // IEC 61966-2-1: the encoded value 0.5 stands for the linear value ((0.5 + 0.055) / 1.055)^2.4 = 0.2140411.
        // Rscript -e 'cat(((0.5+0.055)/1.055)^2.4)' gives 0.2140411.
        var parameters = Enumerable.Range(0, 5).Select(index => Value("rTRC", index, 12)).ToArray();
        Assert.That(Math.Pow((parameters[1] * 0.5) + parameters[2], parameters[0]), Is.EqualTo(0.2140411).Within(1e-4));
    }

    private double Value(string tag, int index, int head = 8)
    {
        for (var entry = 132; ; entry += 12)
        {
            if (Encoding.ASCII.GetString(_profile, entry, 4) == tag)
            {
                var offset = BinaryPrimitives.ReadInt32BigEndian(_profile.AsSpan(entry + 4));
                return BinaryPrimitives.ReadInt32BigEndian(_profile.AsSpan(offset + head + (4 * index))) / 65536.0;
            }
        }
    }
}
