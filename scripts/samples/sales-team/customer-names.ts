import type { Random } from './random';

const firsts =
  '澜谷 启岳 青禾 云岭 北辰 海棠 远帆 松石 锦程 曜川 禾丰 星野 泓泽 嘉木 凌波 朗润 蓝汀 望江 柏舟 映山 同舟 晓峰 明溪 天汇 鹿鸣 棠溪 安澜 听松 若水 江月'.split(
    ' ',
  );
const lines = '机械 电子 食品 医药 物流 家居 纺织 建材 汽配 化工 包装 日化 百货 电器 服饰 仪器 供应链 冷链'.split(' ');

/** Names of customers that don't exist, in a mixed order; 540 of them. */
export function customerNames(random: Random): string[] {
  const names = firsts.flatMap((first) => lines.map((line) => `${first}${line}`));
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = random.whole(0, last);
    [names[last], names[other]] = [names[other]!, names[last]!];
  }
  return names;
}
