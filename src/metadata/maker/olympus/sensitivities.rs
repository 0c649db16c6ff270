//! The limits that cameras of Olympus choose a sensitivity within.

use crate::metadata::maker::olympus::numbers;
use crate::metadata::value::Value;

/// Sensitivities: whole steps in the higher byte, of which 6 is ISO 200, and thirds of them in the lower.
pub(super) fn limits(value: &Value) -> String {
    const FIRST: i64 = 6;
    const ROUNDED: [[i64; 3]; 10] = [
        [200, 250, 320],
        [400, 500, 640],
        [800, 1000, 1250],
        [1600, 2000, 2500],
        [3200, 4000, 5000],
        [6400, 8000, 10_000],
        [12_800, 16_000, 20_000],
        [25_600, 32_000, 40_000],
        [51_200, 64_000, 80_000],
        [102_400, 0, 0],
    ];
    let word = |number: i64| {
        let step = usize::try_from((number >> 8) - FIRST).ok();
        let third = [0x00, 0x55, 0xaa]
            .iter()
            .position(|part| *part == number & 0xff);
        let known = step
            .zip(third)
            .and_then(|(step, third)| ROUNDED.get(step)?.get(third));
        match known.filter(|known| **known > 0) {
            Some(iso) => iso.to_string(),
            None if number == 0 => "n/a".to_owned(),
            None => format!("Unknown ({number})"),
        }
    };
    let words: Vec<String> = numbers(value).into_iter().map(word).collect();
    words.join("; ")
}

#[cfg(test)]
mod tests {
    use super::limits;
    use crate::metadata::value::Value;

    #[test]
    fn thirds_of_steps_are_told_as_photographers_know_them() {
        let told = |numbers: &str| limits(&Value::from(numbers));
        assert_eq!(told("1536 2640"), "200; Unknown (2640)");
        assert_eq!(told("1621 2730"), "250; 5000");
        assert_eq!(told("0 3840"), "n/a; 102400");
        assert_eq!(told("3925"), "Unknown (3925)");
    }
}
