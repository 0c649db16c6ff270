//! The names of tags by what they tell: `ExifTool`'s names in lower case, letters and digits alone.
//!
//! Found among the tags of some thousand real images, and in the tables of the readers. Not personal, and so not here:
//! settings of a world clock (`HometownCity`), titles of jobs (`By-lineTitle`), ids of images, what a GPS receiver says
//! beside the place (time, satellites, datum, speed), and the makers of colour profiles.

use crate::lint::kind::Kind;

/// Who made, owns, wrote or is in an image.
const OWNER: [&str; 76] = [
    "aocreator",
    "aocurrentcopyrightownername",
    "aocurrentlicensorname",
    "approvedby",
    "artist",
    "author",
    "authorname",
    "authors",
    "babyname",
    "byline",
    "cameraowner",
    "cameraownername",
    "captionsauthornames",
    "captionwriter",
    "client",
    "clientname",
    "contact",
    "contactinfo",
    "contributor",
    "contributorname",
    "contributors",
    "copyrightowner",
    "copyrightownername",
    "creator",
    "creatorcontactinfo",
    "creatorname",
    "creatorworkemail",
    "creatorworktelephone",
    "director",
    "directorphotography",
    "email",
    "enduser",
    "endusername",
    "georeferencedby",
    "identifiedby",
    "imagecreator",
    "imagecreatorname",
    "imageeditor",
    "imagesupplier",
    "imagesuppliername",
    "lastauthor",
    "lastmodifiedby",
    "licensee",
    "licenseename",
    "licensor",
    "licensorname",
    "measurementdeterminedby",
    "metadatalasteditor",
    "metadatalasteditorname",
    "occurrencerecordedby",
    "owner",
    "ownerid",
    "ownername",
    "ownersdeviceid",
    "patientbirthdate",
    "patientid",
    "patientname",
    "people",
    "person",
    "personality",
    "personheard",
    "personinimage",
    "personinimagewdetails",
    "personshown",
    "phonenumber",
    "photographer",
    "recordedby",
    "registrantname",
    "rightsowner",
    "shortownername",
    "studyphysician",
    "telephone",
    "username",
    "writer",
    "writereditor",
    "xpauthor",
];

/// Whom to credit.
const RIGHTS: [&str; 10] = [
    "aocopyrightnotice",
    "attributionname",
    "copyright",
    "copyrightholder",
    "copyrightnotice",
    "credit",
    "creditline",
    "publisher",
    "rights",
    "rightsholder",
];

/// Places that are always meant as such.
const PLACE: [&str; 32] = [
    "cellglobalid",
    "celltowerid",
    "city",
    "city2",
    "contentlocationcode",
    "contentlocationname",
    "country",
    "countrycode",
    "countryname",
    "countryprimarylocationcode",
    "countryprimarylocationname",
    "dctermslocation",
    "geolocation",
    "gpsstring",
    "landmark",
    "latitude",
    "locallocationname",
    "locationareacode",
    "locationcreated",
    "locationinformation",
    "locationname",
    "locationshown",
    "longitude",
    "mccdata",
    "mobilecountrycode",
    "modeltiepoint",
    "modeltransform",
    "places",
    "province",
    "provincestate",
    "shotlocation",
    "sublocation",
];

/// Words that mean a place in metadata that people write, and something else among the settings of a camera.
const PERHAPS_PLACE: [&str; 4] = ["address", "location", "place", "state"];

/// Which programs wrote an image.
const SOFTWARE: [&str; 17] = [
    "claimgenerator",
    "creatortool",
    "epsonsoftware",
    "historysoftwareagent",
    "hostcomputer",
    "imageeditingsoftware",
    "metadataeditingsoftware",
    "originatingprogram",
    "previewapplicationname",
    "processingsoftware",
    "producer",
    "rawdevelopingsoftware",
    "readername",
    "software",
    "softwareagent",
    "writername",
    "xmptoolkit",
];

/// Smaller copies of an image.
const THUMBNAIL: [&str; 12] = [
    "jpgfromraw",
    "otherimage",
    "photoshopbgrthumbnail",
    "photoshopthumbnail",
    "previewimage",
    "previewtiff",
    "sanyothumbnail",
    "screennail",
    "thumbnail",
    "thumbnailimage",
    "thumbnails",
    "thumbnailtiff",
];

/// What programs put in front of the names of EXIF, XMP and IPTC when they write them as texts of PNG.
const PREFIXES: [&str; 7] = ["exif", "xmp", "xap", "iptc", "tiff", "photoshop", "dc"];

/// Groups whose names people gave, so that `Location` and `State` are places.
const WRITTEN: [&str; 8] = [
    "XMP",
    "IPTC",
    "PNG",
    "JSON",
    "MIE",
    "Panasonic",
    "MediaJukebox",
    "Nikon",
];

/// Groups whose names may carry the prefix of another family.
const PREFIXED: [&str; 3] = ["PNG", "JSON", "CBOR"];

/// Gives what a tag of this group and name tells.
pub(super) fn kind(group: &str, name: &str) -> Option<Kind> {
    // A text in a language has its code behind the name, as `Rights-fr`.
    let stem = name.split_once('-').map_or(name, |(stem, _)| stem);
    let names = [plain(name), plain(stem)];
    let kind = names.iter().find_map(|name| plain_kind(group, name));
    let bare = || bare(group, &names[0]).find_map(|name| plain_kind(group, name));
    kind.or_else(bare)
}

/// Gives what a field of a structure tells. Outside of XMP a word such as `creator` may mean anything.
pub(super) fn kind_within(group: &str, name: &str) -> Option<Kind> {
    if group.starts_with("XMP") {
        return kind(group, name);
    }
    let name = plain(name);
    let mut names = bare(group, &name).chain([name.as_str()]);
    names.find_map(|name| match (is_serial(name), is_position(name)) {
        (true, _) => Some(Kind::Serial),
        (_, true) => Some(Kind::Place),
        _ => None,
    })
}

/// Gives a name without the prefixes it may have.
fn bare<'n>(group: &str, name: &'n str) -> impl Iterator<Item = &'n str> {
    let prefixes = if PREFIXED.contains(&group) {
        PREFIXES.as_slice()
    } else {
        &[]
    };
    prefixes
        .iter()
        .filter_map(|prefix| name.strip_prefix(prefix))
}

/// Tells whether a tag is about lenses and profiles, whose authors are companies.
pub(super) fn is_of_profiles(name: &str) -> bool {
    name == "CameraProfiles"
}

/// Tells whether a tag lists faces, with or without names.
pub(super) fn is_of_faces(name: &str) -> bool {
    matches!(name, "RegionInfo" | "RegionInfoMP" | "ImageRegion")
}

/// Tells whether a field says what kind of region it is.
pub(super) fn is_of_kind(name: &str) -> bool {
    let name = plain(name);
    name.ends_with("ctype") || name.ends_with("role")
}

/// Tells whether a field is the name of a face.
pub(super) fn is_of_face(name: &str) -> bool {
    matches!(
        name,
        "Name" | "PersonDisplayName" | "PersonEmailDigest" | "PersonLiveIdCID" | "PersonSourceID"
    )
}

/// Tells whether a name is of what a camera calls a face that it knows, as `Face1Name` or `RecognizedFace1Name`.
fn is_name_of_face(name: &str) -> bool {
    let name = name.strip_prefix("recognized").unwrap_or(name);
    let number = name
        .strip_prefix("face")
        .and_then(|rest| rest.strip_suffix("name"));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn plain(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters
        .map(|letter| letter.to_ascii_lowercase())
        .collect::<String>()
}

fn plain_kind(group: &str, name: &str) -> Option<Kind> {
    let is_written = || WRITTEN.iter().any(|written| group.starts_with(written));
    if is_serial(name) {
        Some(Kind::Serial)
    } else if PLACE.contains(&name)
        || is_position(name)
        || (PERHAPS_PLACE.contains(&name) && is_written())
    {
        Some(Kind::Place)
    } else if OWNER.contains(&name) || is_name_of_face(name) {
        Some(Kind::Owner)
    } else if RIGHTS.contains(&name) {
        Some(Kind::Rights)
    } else if SOFTWARE.contains(&name) {
        Some(Kind::Software)
    } else {
        THUMBNAIL.contains(&name).then_some(Kind::Thumbnail)
    }
}

fn is_serial(name: &str) -> bool {
    let is_number = name.contains("serialn") && !name.ends_with("format");
    // Raw converters keep whether their defaults hold for one camera.
    is_number || (name.ends_with("serial") && name != "defaultsspecifictoserial")
}

/// Tells whether a name is of a position. `GPSLongtitude` is what drones of one maker write.
fn is_position(name: &str) -> bool {
    const ENDINGS: [&str; 3] = ["latitude", "longitude", "longtitude"];
    const OF_GPS: [&str; 5] = [
        "altitude",
        "areainformation",
        "coordinates",
        "location",
        "position",
    ];
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    ends(&ENDINGS) || (name.starts_with("gps") && ends(&OF_GPS))
}

#[cfg(test)]
mod tests {
    use super::{kind, kind_within};
    use crate::lint::kind::Kind;

    #[test]
    fn tags_tell_by_their_names() {
        for (group, name, expected) in [
            ("ExifIFD", "SerialNumber", Some(Kind::Serial)),
            ("Canon", "InternalSerialNumber", Some(Kind::Serial)),
            ("PNG", "ExifBodySerialNumber", Some(Kind::Serial)),
            ("Canon", "SerialNumberFormat", None),
            ("XMP-crs", "DefaultsSpecificToSerial", None),
            ("GPS", "GPSLatitude", Some(Kind::Place)),
            ("GPS", "GPSLatitudeRef", None),
            ("GPS", "GPSVersionID", None),
            ("GPS", "GPSHPositioningError", None),
            ("ExifIFD", "ISOSpeedLatitudeyyy", None),
            ("XMP-drone-dji", "GPSLongtitude", Some(Kind::Place)),
            ("PNG", "ExifGPSLatitude", Some(Kind::Place)),
            ("Photoshop", "GlobalAltitude", None),
            ("IPTC", "Country-PrimaryLocationName", Some(Kind::Place)),
            ("IPTC2", "Sub-location", Some(Kind::Place)),
            ("XMP-photoshop", "State", Some(Kind::Place)),
            ("Olympus", "State", None),
            ("Nikon", "Location", Some(Kind::Place)),
            ("IFD0", "ModelTiePoint", Some(Kind::Place)),
            ("Casio", "HometownCity", None),
            ("IFD0", "Artist", Some(Kind::Owner)),
            ("IPTC", "By-line", Some(Kind::Owner)),
            ("IPTC", "By-lineTitle", None),
            ("PNG", "Author-hi", Some(Kind::Owner)),
            ("FujiFilm", "Face2Name", Some(Kind::Owner)),
            ("Samsung", "FaceName", Some(Kind::Owner)),
            ("Panasonic", "RecognizedFace1Name", Some(Kind::Owner)),
            ("XMP-xmpTPg", "FontFaceName", None),
            ("ICC-header", "ProfileCreator", None),
            ("XMP-dc", "Rights-de", Some(Kind::Rights)),
            ("PNG", "XmpCreatorTool", Some(Kind::Software)),
            ("IFD1", "ThumbnailImage", Some(Kind::Thumbnail)),
            ("IFD1", "ThumbnailOffset", None),
            ("ExifIFD", "ISO", None),
        ] {
            assert_eq!(kind(group, name), expected, "{group}:{name}");
        }
        assert_eq!(kind_within("XMP-iptcExt", "AOCreator"), Some(Kind::Owner));
        assert_eq!(kind_within("CBOR", "creator"), None);
        assert_eq!(kind_within("JSON", "exif:GPSLatitude"), Some(Kind::Place));
    }
}
