import { regionOf } from '../../../rules/identity/region.js';

/** The names and the code, as one line. */
function placeOf(name: string, year?: number): string | undefined {
  const region = regionOf(name, year);
  if (region === undefined) return undefined;
  const { province, city, county, code } = region;
  return [province.name, city?.name ?? '-', county?.name ?? '-', code ?? '-'].join(' ');
}

test.each([
  ['上海市普陀区财政局', '上海市 - 普陀区 310107'],
  ['四川省财政厅', '四川省 - - 510000'],
  ['广元市财政局', '四川省 广元市 - 510800'],
  ['昭化区水务局', '四川省 广元市 昭化区 510811'],
  ['北京市财政局', '北京市 - - 110000'],
  ['仙桃市财政局', '湖北省 - 仙桃市 429004'],
  ['苏州工业园区教育局', '江苏省 苏州市 苏州工业园区 320576'],
])('%s', (name, place) => {
  expect(placeOf(name)).toBe(place);
});

describe('a name that several divisions have', () => {
  test.each(['普陀区财政局', '鼓楼区教育局', '朝阳区财政局', '新华区水务局'])('%s is unsure', (name) => {
    expect(placeOf(name)).toBeUndefined();
  });

  test.each([
    ['上海市普陀区财政局', '上海市 - 普陀区 310107'],
    ['浙江省普陀区财政局', '浙江省 舟山市 普陀区 330903'],
    ['舟山市普陀区财政局', '浙江省 舟山市 普陀区 330903'],
    ['长春市朝阳区财政局', '吉林省 长春市 朝阳区 220104'],
  ])('%s is told by what stands before it', (name, place) => {
    expect(placeOf(name)).toBe(place);
  });

  test('tells the province that all of them lie in', () => {
    expect(placeOf('桥西区财政局')).toBe('河北省 - - -');
    expect(placeOf('河北省桥西区财政局')).toBe('河北省 - - -');
  });
});

describe('divisions of other years', () => {
  test.each([
    ['广元市元坝区水务局', 2011, '四川省 广元市 元坝区 510811'],
    ['元坝区水务局', 2011, '四川省 广元市 元坝区 510811'],
    ['莱芜市莱城区财政局', 2015, '山东省 莱芜市 莱城区 371202'],
    ['横县财政局', 2019, '广西壮族自治区 南宁市 横县 450127'],
    ['横州市财政局', 2023, '广西壮族自治区 南宁市 横州市 450181'],
    ['襄樊市财政局', 2009, '湖北省 襄樊市 - 420600'],
    ['襄阳市财政局', 2015, '湖北省 襄阳市 - 420600'],
    ['崇文区财政局', 2009, '北京市 - 崇文区 110103'],
  ])('%s in %i', (name, year, place) => {
    expect(placeOf(name, year)).toBe(place);
  });

  test('a name that went from one level or place to another goes by the year', () => {
    expect(placeOf('简阳市财政局', 2014)).toBe('四川省 资阳市 简阳市 512081');
    expect(placeOf('简阳市财政局', 2021)).toBe('四川省 成都市 简阳市 510185');
    expect(placeOf('巢湖市财政局', 2009)).toBe('安徽省 巢湖市 - 341400');
    expect(placeOf('巢湖市财政局', 2015)).toBe('安徽省 合肥市 巢湖市 340181');
  });

  test('between two lists both may be true: what they have in common', () => {
    expect(placeOf('巢湖市财政局', 2010)).toBe('安徽省 - - -');
  });

  test('a name that was no longer in force is still read', () => {
    expect(placeOf('广元市元坝区水务局', 2021)).toBe('四川省 广元市 元坝区 510811');
    expect(placeOf('广元市元坝区水务局')).toBe('四川省 广元市 元坝区 510811');
  });
});

test.each(['青岚市财政局', '中国科学院', '', '市'])('%s is no place', (name) => {
  expect(placeOf(name)).toBeUndefined();
});

test('what the name goes on to, and no list has, leaves the code open', () => {
  expect(placeOf('广元市某某区水务局')).toBe('四川省 广元市 - -');
});

test('lengths say what of the name is the place', () => {
  const { province, city, county } = regionOf('广元市昭化区水务局')!;
  expect([province.length, city?.length, county?.length]).toEqual([0, 3, 3]);
});
