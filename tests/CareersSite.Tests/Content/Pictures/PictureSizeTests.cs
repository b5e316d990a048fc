using CareersSite.Content.Pictures;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Content.Pictures;

public sealed class PictureSizeTests
{
    private static readonly PictureSize Shared = new(1200, 630);

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "PNG", PictureBytes.Png(1200, 630) },
        { "GIF", PictureBytes.Gif(1200, 630) },
        { "JPEG", PictureBytes.Jpeg(1200, 630) },
        { "progressive JPEG", PictureBytes.Jpeg(1200, 630, frame: 0xC2) },
        { "WebP with loss", PictureBytes.WebP(1200, 630) },
        { "WebP without loss", PictureBytes.LosslessWebP(1200, 630) },
        { "extended WebP", PictureBytes.ExtendedWebP(1200, 630) },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Is_read_from_the_first_bytes(string kind, byte[] file) => Assert.True(PictureHeader.SizeOf(file) == Shared, $"{kind}: {PictureHeader.SizeOf(file)}");

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Of_a_picture_that_is_cut_off_or_damaged_is_never_a_fault(string kind, byte[] file)
    {
        for (var length = 0; length < file.Length; length++)
        {
            var size = PictureHeader.SizeOf(file.AsSpan(0, length));
            Assert.True(size is null || size == Shared, $"{kind} of {length} bytes: {size}");
        }

        for (var at = 0; at < file.Length; at++)
        {
            byte[] damaged = [.. file];
            damaged[at] = 0xFF;
            _ = PictureHeader.SizeOf(damaged);
        }
    }

    [Fact]
    public void The_frame_of_a_jpeg_is_not_looked_for_among_its_tables() => Assert.Null(PictureHeader.SizeOf(PictureBytes.Jpeg(1200, 630, frame: 0xC4)));

    [Fact]
    public void A_picture_without_width_has_none() => Assert.Null(PictureHeader.SizeOf(PictureBytes.Png(0, 630)));

    [Fact]
    public void What_is_no_picture_has_none() => Assert.Null(PictureHeader.SizeOf("Nothing to see here, only words."u8));

    [Theory]
    [InlineData("width=\"1200\" height=\"630\"", 1200, 630)]
    [InlineData("width='1200px' height='630px' viewBox='0 0 10 10'", 1200, 630)]
    [InlineData("viewBox=\"0 0 32 16\"", 32, 16)]
    [InlineData("viewBox=\"-4,-4 31.6,16\" width=\"100%\"", 32, 16)]
    public void A_drawing_has_the_size_that_it_says(string attributes, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), SvgSize.Of(PictureBytes.Svg(attributes)));

    [Theory]
    [InlineData("")]
    [InlineData("width=\"100%\" height=\"100%\"")]
    [InlineData("viewBox=\"0 0 0 0\"")]
    public void A_drawing_that_says_none_has_none(string attributes) => Assert.Null(SvgSize.Of(PictureBytes.Svg(attributes)));
}
